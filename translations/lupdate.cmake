# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DLUPDATE=<lupdate> -DPROJECT=<top folder> [-DCHECK_IN=<folder>] -P lupdate.cmake
# Brings all .ts files up to date. With CHECK_IN works on a copy of outpost_en.ts there, and fails
# if that is not what is committed or if a plural form is missing.
cmake_minimum_required(VERSION 3.25)

# update(outpost_de.ts de -no-obsolete …): only outpost_en.ts holds nothing but plural forms.
function(update ts language)
    execute_process(COMMAND "${LUPDATE}" -silent -locations none -source-language en
            -target-language ${language} ${ARGN} "${PROJECT}/src" "${PROJECT}/ui" -ts "${ts}"
        ERROR_VARIABLE notes COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(ts "${PROJECT}/translations/outpost_en.ts")
set(work "${ts}")
if(CHECK_IN)
    file(COPY "${ts}" DESTINATION "${CHECK_IN}")
    set(work "${CHECK_IN}/outpost_en.ts")
else()
    file(GLOB others "${PROJECT}/translations/outpost_*.ts")
    list(REMOVE_ITEM others "${ts}")
    foreach(other IN LISTS others)
        string(REGEX REPLACE ".*/outpost_(.*)\\.ts" "\\1" language "${other}")
        update("${other}" ${language} -no-obsolete)
    endforeach()
endif()
update("${work}" en -pluralonly -no-obsolete)

file(READ "${ts}" committed)
file(READ "${work}" current)
if(NOT committed STREQUAL current)
    message(FATAL_ERROR "translations/outpost_en.ts is behind the sources: build the target "
        "update_translations, fill in the plural forms and commit")
endif()
if(current MATCHES "<source>([^<]*)</source>[ \t\r\n]*<translation type=\"unfinished\"")
    message(FATAL_ERROR "translations/outpost_en.ts lacks the plural forms of: ${CMAKE_MATCH_1}")
endif()
