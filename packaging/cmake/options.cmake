# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with.
add_library(outpost_options INTERFACE)
target_compile_definitions(outpost_options INTERFACE
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS)
target_compile_options(outpost_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers
    -Wimplicit-fallthrough -fno-operator-names)
if(OUTPOST_WERROR)
    target_compile_options(outpost_options INTERFACE -Werror)
endif()
if(OUTPOST_SANITIZE)
    add_compile_options(-fsanitize=${OUTPOST_SANITIZE} -fno-omit-frame-pointer)
    if(OUTPOST_SANITIZE MATCHES undefined)
        # Checks at every pointer that double the time of a build: AddressSanitizer sees the null
        # ones, and unaligned ones do no harm on the machines that Outpost runs on.
        add_compile_options(-fno-sanitize=null,alignment,object-size)
    endif()
    add_link_options(-fsanitize=${OUTPOST_SANITIZE})
    # GCC sees std::optional through its own instrumentation and warns of what can't happen.
    add_compile_options(-Wno-maybe-uninitialized)
endif()

# Halves the time of a build. Off, the compiler shows which file forgot an include.
option(OUTPOST_PCH "Precompile the headers of Qt and of the standard library" ON)

# About halves it again for libraries. Off, each source is compiled by itself, and shows what it
# forgot to include.
option(OUTPOST_UNITY "Compile the sources of a folder, and its tests, together" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT DEFINED ENV{CCACHE_DISABLE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
    if(OUTPOST_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        add_compile_options(-fpch-preprocess) # so that ccache can tell precompiled headers apart
    endif()
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()
