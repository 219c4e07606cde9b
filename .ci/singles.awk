# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a compile_commands.json of CMake and writes it again, with an entry for each source in place
# of one for all that CMake compiles together.

/^  "directory": / { directory = $0 }
/^  "command": / {
    flags = $0
    sub(/ -c [^ ]*$/, "", flags)
}
/^  "(directory|command)": / { entry = entry $0 "\n"; next }

/^  "file": ".*\/Unity\/unity_[^\/]*"$/ {
    unit = $0
    gsub(/^  "file": "|"$/, "", unit)
    separator = ""
    while ((getline line < unit) > 0) {
        if (line ~ /^#include ".*\.cpp"$/) {
            gsub(/^#include "|"$/, "", line)
            printf "%s%s\n%s -c %s\",\n  \"file\": \"%s\"\n", separator, directory, flags, line, line
            separator = "},\n{\n"
        }
    }
    close(unit)
    entry = ""
    next
}
{
    printf "%s%s\n", entry, $0
    entry = ""
}
