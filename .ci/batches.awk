# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a compile_commands.json of CMake and writes it again, with entries in front for batches:
# files in the folder `out` that include up to `size` sources below `root`, compiled alike.

# Puts the source at hand into the batch of those with the same flags. Each test has a main(), and
# each source with texts may have a Tr of its own.
function batch(flags,   number) {
    if (!(flags in file) || held[file[flags]] == size) {
        file[flags] = sprintf("%s/batch%03d.cpp", out, ++batches)
        printf "{%s\n  \"command\": \"%s -c %s\",\n  \"file\": \"%s\"\n},\n", directory, flags,
            file[flags], file[flags]
    }
    number = ++held[file[flags]]
    printf "#define main main%d\n#define Tr Tr%d\n#include \"%s\"\n#undef main\n#undef Tr\n",
        number, number, source > file[flags]
}

BEGIN { print "[" }
/^  "directory": / { directory = "\n" $0 }
/^  "command": / {
    flags = $0
    sub(/^  "command": "/, "", flags)
    sub(/ -o [^ ]* -c .*/, "", flags)
}
/^  "file": / {
    source = $0
    gsub(/^  "file": "|"$/, "", source)
    if (index(source, root "/src/") == 1 || index(source, root "/tests/") == 1)
        batch(flags)
}
{ entries = entries $0 "\n" }
END { print substr(entries, 3) }
