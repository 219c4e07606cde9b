# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a compile_commands.json of CMake and writes it again, with entries in front for batches:
# files in the folder `out` that include up to `size` sources below `root`, compiled alike, of which
# no two seem to give the same name to something of their own.

# Fills `names` with what `source` names outside of classes and functions, by the layout that
# .clang-format gives it. A name too many makes another batch at worst, one that is missed a batch
# that does not compile.
function readNames(source, names,   line, meaning) {
    delete names
    while ((getline line < source) > 0) {
        if (line !~ /^[A-Za-z_]/ || line ~ /^(namespace|using namespace|extern|Q[A-Z_]+\(|(class|struct) .*;|.*[^:]:$)/)
            continue
        meaning = line ~ /^using / ? line : source # two may give a name to the same type
        sub(/^(template <[^>]*> |static |inline |constexpr |const |using |class |struct |enum )+/, "", line)
        if (match(line, /^[A-Za-z_0-9]+ *(=|: |\{|final|$)/)) # of a type
            line = substr(line, 1, RLENGTH)
        else # of a function, or of a variable
            sub(/[({=;\[].*/, "", line)
        sub(/ *(=|:|\{|final|,)? *$/, "", line)
        sub(/.*[ &*>]/, "", line)
        if (line ~ /^[A-Za-z_0-9]+$/ && line !~ /^(main|Tr)$/)
            names[line] = meaning
    }
    close(source)
}

# Whether a source with these names fits into a batch.
function fits(number, names,   name) {
    for (name in names) {
        if ((number, name) in taken && taken[number, name] != names[name])
            return 0
    }
    return held[number] < size
}

# The first batch of those with the same flags that takes a source with these names.
function batchFor(flags, names,   i) {
    for (i = 1; i <= count[flags]; ++i) {
        if (fits(numbers[flags, i], names))
            return numbers[flags, i]
    }
    numbers[flags, ++count[flags]] = ++batches
    file[batches] = sprintf("%s/batch%03d.cpp", out, batches)
    printf "{%s\n  \"command\": \"%s -c %s\",\n  \"file\": \"%s\"\n},\n", directory, flags,
        file[batches], file[batches]
    return batches
}

# Puts the source at hand into a batch. Each test has a main(), and each source with texts may have
# a Tr of its own.
function batch(flags,   names, name, number, place) {
    readNames(source, names)
    number = batchFor(flags, names)
    for (name in names)
        taken[number, name] = names[name]
    place = ++held[number]
    printf "#define main main%d\n#define Tr Tr%d\n#include \"%s\"\n#undef main\n#undef Tr\n",
        place, place, source > file[number]
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
