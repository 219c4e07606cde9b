# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSCRIPT=<layers.cmake> -P selftest.cmake: layers.cmake on small houses, sound and unsound.
cmake_minimum_required(VERSION 3.25)

set(house "${CMAKE_CURRENT_BINARY_DIR}/layers-selftest/src")

# One house with one file; the text that is expected is a regular expression.
function(expect file line outcome text)
    file(REMOVE_RECURSE "${house}")
    file(WRITE "${house}/net/sound.h" "#pragma once\n")
    file(WRITE "${house}/${file}" "# a file\n${line}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -DSRC=${house} -P "${SCRIPT}"
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(result EQUAL 0)
        set(result sound)
    else()
        set(result unsound)
    endif()
    if(NOT result STREQUAL outcome OR NOT output MATCHES "${text}")
        message(SEND_ERROR "${file} with ${line}: ${result}, not ${outcome} with ${text}:\n${output}")
    endif()
endfunction()

expect(net/a.h "#include \"core/clock.h\"" sound "2 files")
expect(net/a.h "#include \"api/apireply.h\"" unsound "src/net/a.h: net may not include api/apireply.h")
expect(core/a.cpp "  #  include <net/endpoint.h>" unsound "core may not include net")
expect(gui/activity/a.cpp "#include \"net/requestqueue.h\"" unsound "gui may not include net")
expect(gui/a.cpp "#include \"account/profile.h\"" sound "2 files")
expect(gui/a.cpp "#include \"app/wiring.h\"" unsound "gui may not include app")
expect(gui/a.cpp "#include \"activity/ui_activitypage.h\"" sound "2 files")
expect(archive/a.cpp "#include \"net/endpoint.h\"" unsound "archive may not include net")
expect(emulator/a.cpp "#include \"core/clock.h\"" unsound "emulator may not include core")
expect(api/a.cpp "#include \"emulator/world.h\"" unsound "api may not include emulator")
expect(app/main.cpp "#include \"emulator/world.h\"" sound "2 files")
expect(net/a.cpp "#include \"../api/apireply.h\"" unsound "write the path from src/ on")
expect(attic/a.cpp "#include <QObject>" unsound "attic is not a room")
expect(api/a.cpp "#include <QIcon>" unsound "api may not see QIcon")
expect(api/CMakeLists.txt "target_link_libraries(x Qt6::Widgets)" unsound "api may not link Qt6::Widgets")
expect(api/a.cpp "#include <QNetworkAccessManager>" unsound "only net may use QNetworkAccessManager")
expect(net/a.cpp "#include <QNetworkAccessManager>" sound "2 files")
file(REMOVE_RECURSE "${house}")
