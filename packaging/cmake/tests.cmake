# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Precompiles what nearly every test includes. QTest includes more where Qt Network or Qt Widgets are linked, so there is one
# of each kind.
function(outpost_precompile_test_headers name)
    if(NOT OUTPOST_PCH)
        target_compile_options(${name} PRIVATE -include ${PROJECT_SOURCE_DIR}/tests/support/patience.h)
        return()
    endif()
    if(ARGN STREQUAL outpost_core)
        set(modules Qt6::Core)
    elseif("${ARGN}" MATCHES "outpost_(gui|app)")
        set(modules Qt6::Network Qt6::Widgets)
    else()
        set(modules Qt6::Network)
    endif()
    string(MAKE_C_IDENTIFIER "testheaders_${modules}" owner)
    if(NOT TARGET ${owner})
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${owner}.cpp "")
        add_library(${owner} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${owner}.cpp)
        target_link_libraries(${owner} PRIVATE Qt6::Test ${modules} outpost_options)
        target_include_directories(${owner} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
        target_compile_options(${owner} PRIVATE -O0)
        set_target_properties(${owner} PROPERTIES AUTOMOC OFF)
        target_precompile_headers(${owner} PRIVATE ${outpost_cmake_dir}/testheaders.h)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${owner})
endfunction()

# A test whose only Q_OBJECT is its own needs moc once; AUTOMOC would run and compile two more things
# for each. Without TARGET, moc is told of no folder to include from: it needs none for such a class, and
# would read all of Qt's headers otherwise. Without QT_TESTCASE_BUILDDIR, which differs in each folder,
# all can share their precompiled headers.
function(outpost_moc_test name)
    foreach(source IN LISTS ARGN)
        file(STRINGS ${source} objects REGEX "^[ \t]*Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
        if(objects)
            outpost_moc_quickly(${name})
            return()
        endif()
    endforeach()
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()

get_target_property(test_definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER test_definitions EXCLUDE REGEX "QT_TESTCASE_")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${test_definitions}")

# Whether a test is one of outpost_threads_tests is said last, since set_tests_properties() would
# overwrite it.
function(outpost_label_threads name)
    if(name IN_LIST outpost_threads_tests)
        add_dependencies(threads ${name})
        cmake_language(EVAL CODE
            "cmake_language(DEFER CALL set_property TEST ${name} APPEND PROPERTY LABELS threads)")
    endif()
endfunction()

# ThreadSanitizer can't see into Qt: see the two files.
function(outpost_explain_threads name)
    if(NOT OUTPOST_SANITIZE STREQUAL thread)
        return()
    endif()
    if(NOT TARGET test_threads)
        set(folder ${PROJECT_SOURCE_DIR}/tests/support)
        add_library(test_threads OBJECT ${folder}/processstart.cpp ${folder}/threadhandover.cpp)
        set_target_properties(test_threads PROPERTIES AUTOMOC OFF)
        target_link_libraries(test_threads PRIVATE Qt6::Concurrent outpost_options)
        target_link_libraries(test_threads INTERFACE $<LINK_ONLY:Qt6::Concurrent>)
        foreach(function
            11QThreadPool5startEP9QRunnablei 11QThreadPool5startESt8functionIFvvEEi
            11QThreadPool11waitForDoneEi 20QFutureInterfaceBase15waitForFinishedEv
            12QtConcurrent16BlockSizeManagerC1EP11QThreadPooli
            12QtConcurrent16BlockSizeManager13timeAfterUserEv)
            target_link_options(test_threads INTERFACE LINKER:--wrap=_ZN${function})
        endforeach()
    endif()
    target_link_libraries(${name} PRIVATE test_threads)
endfunction()

# Where the test stands in outpost_long_tests decides when it begins.
function(outpost_begin_early name)
    list(FIND outpost_long_tests ${name} place)
    if(NOT place EQUAL -1)
        math(EXPR cost "100 - ${place}")
        set_tests_properties(${name} PROPERTIES COST ${cost})
    endif()
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
    outpost_moc_test(${name} ${arg_SOURCES})
    outpost_precompile_test_headers(${name} ${arg_LINK})
    outpost_explain_threads(${name})
    add_test(NAME ${name} COMMAND ${name})
    outpost_begin_early(${name})
    outpost_label_threads(${name})
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/home/${name}) # nobody's, and no other test's
    set_tests_properties(${name} PROPERTIES TIMEOUT $<IF:$<BOOL:${arg_TIMEOUT}>,${arg_TIMEOUT},180>
        ENVIRONMENT "HOME=${PROJECT_BINARY_DIR}/home/${name};TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;http_proxy=;https_proxy=;all_proxy=")
endfunction()
