#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Outpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/quickstart against stand-ins for apt, sudo, cmake and ctest that write down their calls.
# shellcheck disable=SC2016  # the bodies of stand-ins are to be expanded when they run
# Argument: the folder packaging/.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
project="$work/a project"
mkdir -p "$project/build/release/bin" "$project/tests/bench" "$work/bin"
cp -r "$1" "$project/packaging"
calls=$work/calls
failures=0

# stand_in NAME BODY: a program that writes down how it was called, then runs BODY.
stand_in() {
    printf '#!/bin/bash\n[ -n "${QUIET:-}" ] || echo "%s $*" >> "%s"\n%s\n' "$1" "$calls" "$2" \
        > "$work/bin/$1"
    chmod +x "$work/bin/$1"
}

# A machine with every package, sudo without a password, and an ordinary user.
fresh_machine() {
    : > "$calls"
    rm -f "$work/bin/"*
    local tool
    for tool in awk bash cat dirname env grep nproc; do ln -sf "$(command -v $tool)" "$work/bin/"; done
    printf 'ID=debian\nVERSION_ID="12"\n' > "$work/os-release"
    stand_in id 'echo 1000'
    stand_in dpkg-query 'echo installed'
    stand_in sudo '[ "$1" = -n ] || QUIET=1 exec "$@"'
    stand_in apt-get ''
    stand_in cmake ''
    stand_in ctest 'echo "100% tests passed, 0 tests failed out of 1"'
    printf '#!/bin/bash\necho "outpost $*" >> "%s"\n' "$calls" > "$project/build/release/bin/outpost"
    printf '#!/bin/bash\necho "tests/bench/run $*" >> "%s"\n' "$calls" > "$project/tests/bench/run"
    chmod +x "$project/build/release/bin/outpost" "$project/tests/bench/run"
}

# quickstart ARG... from another folder, with the stand-ins only; its text in $output.
quickstart() {
    status=0
    output=$(cd / && env -i PATH="$work/bin" OUTPOST_OS_RELEASE="$work/os-release" \
        ${environment[@]+"${environment[@]}"} "$project/packaging/quickstart" "$@" 2>&1 </dev/null) \
        || status=$?
}

fail() {
    printf 'FAIL %s: %s\n--- output\n%s\n--- calls\n%s\n' "$name" "$1" "$output" "$(cat "$calls")"
    failures=$((failures + 1))
}
exits() { [ "$status" -eq "$1" ] || fail "exit status $status, not $1"; }
says() { grep -qF -e "$1" <<<"$output" || fail "does not say \"$1\""; }
called() { grep -qE -e "$1" "$calls" || fail "did not call $1"; }
not_called() { ! grep -qE -e "$1" "$calls" || fail "called $1"; }

it() { name=$1; environment=(DISPLAY=:7); fresh_machine; }

it "installs nothing when all is there, builds and opens the demo"
quickstart run --help
exits 0; not_called '^apt-get'
called '^cmake --preset release$'; called '^cmake --build --preset release --target outpost$'
called '^outpost --demo --help$'

it "builds all and ends with the summary of ctest"
quickstart test -R net
exits 0; called '^cmake --build --preset release$'; called '^ctest --preset release -j [0-9]+ -R net$'
[ "$(tail -n1 <<<"$output")" = "100% tests passed, 0 tests failed out of 1" ] || fail "other last line"

it "needs no display for the tests"
environment=()
quickstart test
exits 0

it "installs what is missing through sudo, and says what for"
stand_in dpkg-query '[ "${*: -1}" != mold ] && echo installed'
quickstart run
exits 0; says mold; says 'links quickly'
called '^sudo apt-get update'; called '^sudo env .*apt-get install .*--no-install-recommends mold$'

it "takes a removed package with its configuration left for missing"
stand_in dpkg-query '[ "${*: -1}" = mold ] && echo config-files || echo installed'
quickstart run
called 'apt-get install .* mold$'

it "needs no sudo as root"
stand_in id 'echo 0'; rm "$work/bin/sudo"
stand_in dpkg-query '[ "${*: -1}" != mold ] && echo installed'
quickstart run
exits 0; called '^apt-get update'; called '^apt-get install .* mold$'

it "installs nothing that only .ci/run needs"
stand_in dpkg-query '[ "${*: -1}" != clazy ] && echo installed'
quickstart test
exits 0; not_called '^apt-get'

it "installs rivals only to measure, and measures what is named"
stand_in dpkg-query '[ "${*: -1}" != glogg ] && echo installed'
quickstart test
exits 0; not_called '^apt-get'
: > "$calls"
quickstart bench start
exits 0; called 'apt-get install .* glogg$'; called '^cmake --preset bench$'
called '^cmake --build --preset bench --target bench$'; called '^tests/bench/run start$'

it "says so when there is no sudo"
rm "$work/bin/sudo"; stand_in dpkg-query 'exit 1'
quickstart run
exits 3; says 'there is no sudo here'; says 'apt-get install --no-install-recommends g++ cmake'
not_called '^(apt-get|cmake)'

it "says so when sudo wants a password and nobody can give one"
stand_in sudo 'exit 1'; stand_in dpkg-query 'exit 1'
quickstart run
exits 3; says 'sudo wants a password'; not_called '^(apt-get|cmake)'

it "says so when apt-get fails"
stand_in dpkg-query 'exit 1'; stand_in apt-get 'exit 100'
quickstart run
exits 3; says 'apt-get update failed'; not_called '^cmake'

it "says so when there is no display"
environment=()
quickstart run
exits 3; says 'there is no display'; not_called '^(cmake|outpost)'

it "goes on elsewhere when CMake finds all it needs"
printf 'ID=fedora\nVERSION_ID=40\n' > "$work/os-release"; rm "$work/bin/dpkg-query"
quickstart run
exits 0; not_called '^apt-get'; called '^outpost --demo'

it "lists the packages elsewhere when CMake does not"
printf 'ID=ubuntu\nVERSION_ID="22.04"\n' > "$work/os-release"
stand_in cmake 'exit 1'
quickstart run
exits 3; says 'this is not Debian 12'; says qt6-base-dev; not_called '^apt-get'

it "lists the packages elsewhere when there is no CMake"
printf 'ID=arch\n' > "$work/os-release"; rm "$work/bin/cmake"
quickstart test
exits 3; says 'this is not Debian 12'; says qt6-base-dev

it "makes warnings errors in CI"
environment=(CI=true OUTPOST_CMAKE_ARGS='-DA=1 -DB=2')
quickstart test
called '^cmake --preset release -DOUTPOST_WERROR=ON -DA=1 -DB=2$'

it "fails when the build fails"
stand_in cmake '[ "$1" != --build ]'
quickstart test
[ "$status" -ne 0 ] || fail "exit status 0"; not_called '^ctest'

it "explains itself"
quickstart --help
exits 0; says 'packaging/quickstart run'
quickstart
exits 2; says 'Usage'

[ "$failures" -eq 0 ] && echo "all passed"
