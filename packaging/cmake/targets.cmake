# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

set(outpost_cmake_dir ${CMAKE_CURRENT_LIST_DIR})

# Precompiles what nearly every file of the libraries includes, once: writing the result takes
# longer than compiling a file. Core does it, since GCC wants all that it defines defined elsewhere.
function(outpost_precompile_headers name)
    if(OUTPOST_PCH AND name STREQUAL outpost_core)
        target_precompile_headers(${name} PRIVATE ${outpost_cmake_dir}/commonheaders.h)
    elseif(OUTPOST_PCH)
        target_precompile_headers(${name} REUSE_FROM outpost_core)
    endif()
endfunction()

# Compiles the sources of one folder together, up to twenty at a time, since reading their headers
# takes longer than they do: what each names for itself must not be another's name, but for its Tr.
function(outpost_unite name)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP
        UNITY_BUILD_UNIQUE_ID OUTPOST_SOURCE
        UNITY_BUILD_CODE_BEFORE_INCLUDE "#define Tr OUTPOST_SOURCE"
        UNITY_BUILD_CODE_AFTER_INCLUDE "#undef Tr")
    # Here no source is a main file. Single ones are read by the preset dev, headers by tests, too.
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    foreach(source IN LISTS ARGN)
        if(source MATCHES "^((.*)/)?[^/]*[.]cpp$")
            string(MAKE_C_IDENTIFIER "in_${CMAKE_MATCH_2}" folder)
            list(APPEND folders ${folder})
            list(APPEND ${folder} ${source})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES folders)
    foreach(folder IN LISTS folders)
        outpost_group_sources(${folder} ${${folder}})
    endforeach()
endfunction()

# Groups of about the same size.
function(outpost_group_sources folder)
    list(LENGTH ARGN count)
    math(EXPR groups "(${count} + 19) / 20")
    foreach(source IN LISTS ARGN)
        list(FIND ARGN ${source} place)
        math(EXPR group "${place} * ${groups} / ${count}")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder}_${group})
    endforeach()
endfunction()

# outpost_tell_version(FILE…): defines OUTPOST_VERSION for these files of the folder, and no others, so
# that a new version compiles only what says it.
function(outpost_tell_version)
    set_property(SOURCE ${ARGN} APPEND PROPERTY
        COMPILE_DEFINITIONS OUTPOST_VERSION="${PROJECT_VERSION}")
endfunction()

# outpost_add_library(net SOURCES … LINK …): the static library outpost_net of one folder of src/.
function(outpost_add_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(outpost_${name} STATIC ${arg_SOURCES})
    target_include_directories(outpost_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(outpost_${name} PUBLIC ${arg_LINK} PRIVATE outpost_options)
    outpost_moc_quickly(outpost_${name})
    outpost_precompile_headers(outpost_${name})
    if(OUTPOST_UNITY)
        outpost_unite(outpost_${name} ${arg_SOURCES})
    endif()
endfunction()

# Where plugins are installed: in a bundle on macOS, under the prefix elsewhere.
set(outpost_plugin_destination ${CMAKE_INSTALL_LIBDIR}/outpost)
set(outpost_plugin_folder ${PROJECT_BINARY_DIR}/${outpost_plugin_destination})
if(APPLE)
    string(PREPEND outpost_plugin_destination outpost.app/Contents/)
    set(outpost_plugin_folder ${PROJECT_BINARY_DIR}/bin/${outpost_plugin_destination})
endif()

# outpost_add_plugin(charts SOURCES … LINK …): the module charts.so of one folder of src/plugins/.
function(outpost_add_plugin name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(outpost_plugin_${name} MODULE ${arg_SOURCES})
    set_target_properties(outpost_plugin_${name} PROPERTIES OUTPUT_NAME ${name} PREFIX ""
        LIBRARY_OUTPUT_DIRECTORY ${outpost_plugin_folder})
    target_include_directories(outpost_plugin_${name} PRIVATE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(outpost_plugin_${name} PRIVATE ${arg_LINK} outpost_options)
    outpost_moc_quickly(outpost_plugin_${name})
    add_dependencies(outpost_plugins outpost_plugin_${name})
    install(TARGETS outpost_plugin_${name} LIBRARY DESTINATION ${outpost_plugin_destination})
endfunction()
