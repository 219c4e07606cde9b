#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tst_manpages.sh PACKAGING PROGRAM…: every option that a program prints is in its manual page, and
# the page knows no others. The completion offers the options, the faults and views.
set -euo pipefail

packaging=$1
shift
failed=0
fail() { echo "FAIL: $*"; failed=1; }

# Long options, one a line.
printed() { "$1" --help | grep -oE '^  (-[a-z], )?--[a-z-]+' | grep -oE -- '--[a-z-]+' | sort -u; }
documented() { sed 's/\\-/-/g' "$1" | grep -oE '^\.It Fl ([a-z] , Fl )?-[a-z-]+' | grep -oE '[^ ]+$' | sed 's/^/-/' | sort -u; }

for program in "$@"; do
    name=$(basename "$program")
    difference=$(diff <(printed "$program") <(documented "$packaging/man/$name.1")) \
        || fail "$name: < printed, > in the manual page"$'\n'"$difference"
done

PATH=$(dirname "$1"):$PATH
# shellcheck source=/dev/null
. "$packaging/completions/outpost"
# Not read by grep -q, which ends early: the pipe would count as failed.
completed() {
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    _outpost
    printf '%s\n' "${COMPREPLY[@]}"
}
completed outpost --de | grep -x -- --demo >/dev/null || fail "--demo is not completed"
completed outpost-emulator --fault 503 | grep -x 503-html >/dev/null || fail "faults are not completed"
completed outpost --api-url '' | grep eu-api >/dev/null || fail "hosts are not completed"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
touch "$folder/a.outpostview" "$folder/b.txt"
[ "$(cd "$folder" && completed outpost '')" = a.outpostview ] || fail "views are not completed"
exit $failed
