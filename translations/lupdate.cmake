# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DLUPDATE=<lupdate> -DPROJECT=<top folder> [-DCHECK_IN=<folder>] -P lupdate.cmake
# Brings outpost_en.ts up to date. With CHECK_IN works on a copy there, and fails if that is not
# what is committed or if a plural form is missing.
cmake_minimum_required(VERSION 3.25)

set(ts "${PROJECT}/translations/outpost_en.ts")
set(work "${ts}")
if(CHECK_IN)
    file(COPY "${ts}" DESTINATION "${CHECK_IN}")
    set(work "${CHECK_IN}/outpost_en.ts")
endif()

execute_process(COMMAND "${LUPDATE}" -silent -pluralonly -no-obsolete -locations none
        -source-language en -target-language en "${PROJECT}/src" "${PROJECT}/ui" -ts "${work}"
    COMMAND_ERROR_IS_FATAL ANY)

file(READ "${ts}" committed)
file(READ "${work}" current)
if(NOT committed STREQUAL current)
    message(FATAL_ERROR "translations/outpost_en.ts is behind the sources: build the target "
        "update_translations, fill in the plural forms and commit")
endif()
if(current MATCHES "<source>([^<]*)</source>[ \t\r\n]*<translation type=\"unfinished\"")
    message(FATAL_ERROR "translations/outpost_en.ts lacks the plural forms of: ${CMAKE_MATCH_1}")
endif()
