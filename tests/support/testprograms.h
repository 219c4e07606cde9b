// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For executables that are several tests, see outpost_build_group().
#pragma once

#include <algorithm>
#include <cstdio>
#include <initializer_list>
#include <string_view>

struct TestProgram {
    std::string_view name;
    int (*main)(int argc, char **argv);
};

/// Runs the one by whose name the executable was called; says which there are if it is none.
inline int runTestProgram(int argc, char **argv, std::initializer_list<TestProgram> programs)
{
    const std::string_view path = argc > 0 ? argv[0] : "";
    const std::string_view called = path.substr(path.find_last_of('/') + 1);
    const auto *program
        = std::find_if(programs.begin(), programs.end(),
                       [called](const TestProgram &each) { return each.name == called; });
    if (program != programs.end())
        return program->main(argc, argv);
    std::fputs("To be called by the name of a test:\n", stderr);
    for (const TestProgram &each : programs)
        std::fprintf(stderr, "  %.*s\n", int(each.name.size()), each.name.data());
    return 2;
}
