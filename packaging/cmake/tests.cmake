# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Precompiles what nearly every test includes. QTest includes more where Qt Network or Qt Widgets are
# linked, so there is one of each kind.
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

# The moc file that the test tst_clock includes. It needs moc once; AUTOMOC would run and compile two
# more things for each test. Without TARGET, moc is told of no folder to include from: it needs none for
# such a class, and would read all of Qt's headers otherwise. Without QT_TESTCASE_BUILDDIR, which differs
# in each folder, all can share their precompiled headers.
function(outpost_moc_test target name)
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
endfunction()

# Whether one of the files needs moc.
function(outpost_find_objects result)
    set(${result} OFF PARENT_SCOPE)
    foreach(source IN LISTS ARGN)
        file(STRINGS ${source} objects REGEX "^[ \t]*Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
        if(objects)
            set(${result} ON PARENT_SCOPE)
        endif()
    endforeach()
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

# What every executable of tests is compiled with, and linked to.
function(outpost_prepare_tests target)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${target} PRIVATE Qt6::Test ${ARGN} outpost_options)
    target_compile_definitions(${target} PRIVATE
        OUTPOST_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    target_compile_options(${target} PRIVATE -O0) # compiled far more often than run
    outpost_precompile_test_headers(${target} ${ARGN})
    outpost_explain_threads(${target})
endfunction()

function(outpost_build_test name link)
    if(IS_SYMLINK ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${name}) # it was joined before
        file(REMOVE ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${name})
    endif()
    add_executable(${name} ${name}.cpp ${ARGN})
    outpost_find_objects(has_objects ${ARGN})
    if(has_objects)
        outpost_moc_quickly(${name})
    else()
        outpost_moc_test(${name} ${name})
    endif()
    outpost_prepare_tests(${name} ${link})
endfunction()

# Adds the test to those of the folder that are compiled together, if they are linked to the same:
# reading the headers takes ten times as long as the test itself. The target of its name stays.
function(outpost_join_test name link)
    add_custom_target(${name})
    set(kind "${link}")
    if(name IN_LIST outpost_threads_tests)
        list(APPEND kind threads) # else the preset tsan would build more than it runs
    endif()
    string(MAKE_C_IDENTIFIER "joined_${kind}" kind)
    get_property(kinds DIRECTORY PROPERTY joined_kinds)
    if(NOT kind IN_LIST kinds)
        set_property(DIRECTORY APPEND PROPERTY joined_kinds ${kind})
        set_property(DIRECTORY PROPERTY ${kind}_link ${link})
        if(NOT kinds)
            cmake_language(DEFER CALL outpost_build_joined_tests)
        endif()
    endif()
    set_property(DIRECTORY APPEND PROPERTY ${kind} ${name})
endfunction()

# For the end of a folder: groups of about the same size.
function(outpost_build_joined_tests)
    get_property(kinds DIRECTORY PROPERTY joined_kinds)
    set(number 0)
    foreach(kind IN LISTS kinds)
        get_property(names DIRECTORY PROPERTY ${kind})
        get_property(link DIRECTORY PROPERTY ${kind}_link)
        list(LENGTH names count)
        math(EXPR groups "(${count} + 9) / 10")
        foreach(group RANGE 1 ${groups})
            math(EXPR begin "(${group} - 1) * ${count} / ${groups}")
            math(EXPR size "${group} * ${count} / ${groups} - ${begin}")
            list(SUBLIST names ${begin} ${size} some)
            math(EXPR number "${number} + 1")
            outpost_build_group(${number} "${link}" ${some})
        endforeach()
    endforeach()
endfunction()

# One executable of several tests: it is the one by whose name it is called, so each is a link to it.
# What they include comes first, then each has a namespace, lest they share names.
function(outpost_build_group number link)
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(MAKE_C_IDENTIFIER "${folder}_${number}" target)
    set(headers "#include <support/testprograms.h>")
    set(sources "")
    set(programs "")
    foreach(name IN LISTS ARGN)
        file(STRINGS ${name}.cpp included REGEX "^#include .*[^c][\">]$")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${name}.cpp)
        list(APPEND headers ${included})
        string(APPEND sources
            "namespace ${name} {\n#include \"${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp\"\n}\n")
        string(APPEND programs "        {\"${name}\", ${name}::main},\n")
    endforeach()
    list(REMOVE_DUPLICATES headers)
    list(JOIN headers "\n" headers)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/Unity/unity_${target}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "@headers@\n\n@sources@
int main(int argc, char **argv)
{
    return runTestProgram(argc, argv, {\n@programs@    });
}
" @ONLY)
    add_executable(${target} ${source})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    file(MAKE_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
    foreach(name IN LISTS ARGN)
        outpost_moc_test(${target} ${name})
        add_dependencies(${name} ${target})
        file(CREATE_LINK ${target} ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${name} SYMBOLIC)
    endforeach()
    outpost_prepare_tests(${target} ${link})
endfunction()

# outpost_add_test(tst_clock LINK …): tst_clock.cpp beside the caller, hermetic, offscreen. ALONE: what
# it says or what it needs does not go together with other tests.
function(outpost_add_test name)
    cmake_parse_arguments(arg "ALONE" "TIMEOUT" "SOURCES;LINK" ${ARGN})
    outpost_find_objects(has_objects ${arg_SOURCES})
    if(OUTPOST_UNITY AND NOT arg_ALONE AND NOT has_objects AND NOT "${arg_SOURCES}" MATCHES "[.]cpp")
        outpost_join_test(${name} "${arg_LINK}")
        add_test(NAME ${name} COMMAND ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${name})
    else()
        outpost_build_test(${name} "${arg_LINK}" ${arg_SOURCES})
        add_test(NAME ${name} COMMAND ${name})
    endif()
    outpost_begin_early(${name})
    outpost_label_threads(${name})
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/home/${name}) # nobody's, and no other test's
    set_tests_properties(${name} PROPERTIES TIMEOUT $<IF:$<BOOL:${arg_TIMEOUT}>,${arg_TIMEOUT},180>
        ENVIRONMENT "HOME=${PROJECT_BINARY_DIR}/home/${name};TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;http_proxy=;https_proxy=;all_proxy=")
endfunction()
