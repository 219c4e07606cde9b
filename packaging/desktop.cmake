# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a desktop of freedesktop.org finds: entry, type of saved views, icons; and shell completion.
set(data ${CMAKE_INSTALL_DATADIR})
install(FILES outpost.desktop DESTINATION ${data}/applications)
install(FILES outpost-mime.xml DESTINATION ${data}/mime/packages RENAME outpost.xml)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/outpost.svg
    DESTINATION ${data}/icons/hicolor/scalable/apps)
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/outpost-${size}.png
        DESTINATION ${data}/icons/hicolor/${size}x${size}/apps RENAME outpost.png)
endforeach()
foreach(program IN ITEMS outpost outpost-emulator)
    install(FILES completions/outpost DESTINATION ${data}/bash-completion/completions
        RENAME ${program})
endforeach()
install(FILES lintian-overrides DESTINATION ${data}/lintian/overrides RENAME outpost)
