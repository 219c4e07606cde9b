# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

set(outpost_cmake_dir ${CMAKE_CURRENT_LIST_DIR})

# Precompiles what nearly every file of the target includes. Targets of one folder that link the
# same share the result.
function(outpost_precompile_headers name header)
    if(NOT OUTPOST_PCH)
        return()
    endif()
    string(MAKE_C_IDENTIFIER "outpost_pch_${CMAKE_CURRENT_SOURCE_DIR}_${header}_${ARGN}" key)
    get_property(owner GLOBAL PROPERTY ${key})
    if(owner)
        target_precompile_headers(${name} REUSE_FROM ${owner})
    else()
        target_precompile_headers(${name} PRIVATE ${outpost_cmake_dir}/${header})
        set_property(GLOBAL PROPERTY ${key} ${name})
    endif()
endfunction()

# outpost_add_library(net SOURCES … LINK …): the static library outpost_net of one folder of src/.
function(outpost_add_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(outpost_${name} STATIC ${arg_SOURCES})
    target_include_directories(outpost_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(outpost_${name} PUBLIC ${arg_LINK} PRIVATE outpost_options)
    outpost_precompile_headers(outpost_${name} commonheaders.h ${name})
endfunction()

# outpost_add_plugin(charts SOURCES … LINK …): the module charts.so of one folder of src/plugins/.
function(outpost_add_plugin name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(outpost_plugin_${name} MODULE ${arg_SOURCES})
    set_target_properties(outpost_plugin_${name} PROPERTIES OUTPUT_NAME ${name} PREFIX ""
        LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR}/outpost)
    target_include_directories(outpost_plugin_${name} PRIVATE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(outpost_plugin_${name} PRIVATE ${arg_LINK} outpost_options)
    add_dependencies(outpost_plugins outpost_plugin_${name})
    install(TARGETS outpost_plugin_${name}
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/outpost)
endfunction()

# A test that is one file needs moc once; AUTOMOC would run and compile two more things for each.
function(outpost_moc_test name)
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc TARGET ${name})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()

# outpost_add_test(tst_clock LINK …): tst_clock.cpp beside the caller, hermetic, offscreen.
function(outpost_add_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINK} outpost_options)
    target_compile_definitions(${name} PRIVATE
        OUTPOST_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    target_compile_options(${name} PRIVATE -O0) # compiled far more often than run
    if(NOT arg_SOURCES)
        outpost_moc_test(${name})
    endif()
    outpost_precompile_headers(${name} testheaders.h ${arg_LINK})
    add_test(NAME ${name} COMMAND ${name})
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/home/${name}) # nobody's, and no other test's
    set_tests_properties(${name} PROPERTIES TIMEOUT $<IF:$<BOOL:${arg_TIMEOUT}>,${arg_TIMEOUT},90>
        ENVIRONMENT "HOME=${PROJECT_BINARY_DIR}/home/${name};TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;http_proxy=;https_proxy=;all_proxy=")
endfunction()
