# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows moc only our own headers: it would read all of Qt's for each class, in 0.6 s instead of 0.02 s,
# and needs no more than the macros of the class and what we declare as interfaces and metatypes. CMake
# has no option for that, so it runs a script that leaves out the other folders.
get_target_property(moc Qt6::moc LOCATION)
configure_file(${CMAKE_CURRENT_LIST_DIR}/moc.sh.in ${PROJECT_BINARY_DIR}/packaging/moc.sh @ONLY)

# outpost_moc_quickly(outpost_gui): where there is a shell to run the script.
function(outpost_moc_quickly name)
    if(CMAKE_HOST_UNIX)
        set_target_properties(${name} PROPERTIES
            AUTOMOC_EXECUTABLE ${PROJECT_BINARY_DIR}/packaging/moc.sh)
    endif()
endfunction()
