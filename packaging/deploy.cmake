# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Windows and macOS: the program with its icon, and Qt's own script, which puts the libraries and
# plugins of Qt beside it. Written by the book: no such machine was there to try it on. The .ico and
# .icns are made of the PNGs, as the target platform_icons says.
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
if(APPLE)
    target_sources(outpost PRIVATE ${icons}/outpost.icns)
    set_source_files_properties(${icons}/outpost.icns TARGET_DIRECTORY outpost
        PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(outpost PROPERTIES MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Outpost
        MACOSX_BUNDLE_GUI_IDENTIFIER example.outpost.Outpost
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_ICON_FILE outpost.icns)
else()
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/outpost.rc
        "IDI_ICON1 ICON \"${icons}/outpost.ico\"\n")
    enable_language(RC)
    target_sources(outpost PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/outpost.rc)
    set_target_properties(outpost PROPERTIES WIN32_EXECUTABLE ON)
endif()

set(script_variable OUTPUT_SCRIPT)
if(Qt6_VERSION VERSION_LESS 6.5)
    set(script_variable FILENAME_VARIABLE)
endif()
qt_generate_deploy_app_script(TARGET outpost ${script_variable} deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
