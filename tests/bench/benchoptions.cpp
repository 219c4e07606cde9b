// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchoptions.h"

#include <algorithm>
#include <cstring>

bool takeOption(int &argc, char **argv, const char *name, QString *value)
{
    const std::size_t length = std::strlen(name);
    char **const found = std::find_if(argv + 1, argv + argc, [&](const char *argument) {
        return std::strncmp(argument, name, length) == 0;
    });
    if (found == argv + argc)
        return false;
    if (value)
        *value = QString::fromLocal8Bit(*found + length);
    std::rotate(found, found + 1, argv + argc);
    --argc;
    return true;
}
