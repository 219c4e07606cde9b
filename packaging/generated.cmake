# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is made of the sources when the package is built: compressed manual pages and changelogs,
# and the AppStream metainfo with the releases of CHANGELOG.md.
find_program(GZIP gzip REQUIRED)

# outpost_compress(FILE FROM): FILE in the build folder, from FROM, without a time stamp in it.
function(outpost_compress file from)
    add_custom_command(OUTPUT ${file} COMMAND ${GZIP} -9nc ${from} > ${file} DEPENDS ${from}
        VERBATIM)
endfunction()

foreach(page IN ITEMS outpost.1 outpost-emulator.1)
    outpost_compress(${CMAKE_CURRENT_BINARY_DIR}/${page}.gz ${CMAKE_CURRENT_SOURCE_DIR}/man/${page})
    list(APPEND generated ${CMAKE_CURRENT_BINARY_DIR}/${page}.gz)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()

set(changelog ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
set(releases ${CMAKE_CURRENT_SOURCE_DIR}/changelog)
add_custom_command(OUTPUT changelog.Debian
    COMMAND ${releases} debian ${PROJECT_VERSION} < ${changelog} > changelog.Debian
    DEPENDS ${changelog} ${releases} VERBATIM)
outpost_compress(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
    ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian)
outpost_compress(${CMAKE_CURRENT_BINARY_DIR}/changelog.gz ${changelog})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
    ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(metainfo example.outpost.Outpost.metainfo.xml)
add_custom_command(OUTPUT ${metainfo}
    COMMAND ${releases} appstream ${PROJECT_VERSION} < ${changelog} > releases.xml
    COMMAND sed "/<releases>/r releases.xml" ${CMAKE_CURRENT_SOURCE_DIR}/${metainfo} > ${metainfo}
    DEPENDS ${changelog} ${releases} ${CMAKE_CURRENT_SOURCE_DIR}/${metainfo} VERBATIM)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${metainfo}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

add_custom_target(packaging_files ALL DEPENDS ${generated} ${metainfo} changelog.Debian.gz
    changelog.gz)

# The icons of Windows and macOS. They are kept with the sources, since few machines have the tools.
find_program(ICOTOOL icotool)
find_program(PNG2ICNS png2icns)
if(ICOTOOL AND PNG2ICNS)
    set(icon ${PROJECT_SOURCE_DIR}/resources/icons/outpost)
    add_custom_target(platform_icons
        COMMAND ${ICOTOOL} -c -o ${icon}.ico ${icon}-16.png ${icon}-24.png ${icon}-32.png
            ${icon}-48.png ${icon}-64.png -r ${icon}-256.png
        COMMAND ${PNG2ICNS} ${icon}.icns ${icon}-16.png ${icon}-32.png ${icon}-48.png
            ${icon}-128.png ${icon}-256.png ${icon}-512.png
        VERBATIM)
endif()
