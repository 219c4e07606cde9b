// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// QProcess starts programs by a clone() that shares the memory until the program runs.
/// ThreadSanitizer takes its child for a copy of this process, so that what it notes for the child,
/// it notes for this process: it ignores the calling thread from then on, and dies when the next
/// thread starts. So QProcess gets libc's clone() here, around ThreadSanitizer's.
#include <cstdarg>
#include <dlfcn.h>
#include <sys/types.h>

extern "C" int clone(int (*entry)(void *), void *stack, int flags, void *argument, ...)
{
    using Clone = int (*)(int (*)(void *), void *, int, void *, pid_t *, void *, pid_t *);
    static const auto original
        = reinterpret_cast<Clone>(dlsym(dlopen("libc.so.6", RTLD_LAZY | RTLD_NOLOAD), "clone"));
    va_list rest;
    va_start(rest, argument);
    auto *parentId = va_arg(rest, pid_t *);
    auto *storage = va_arg(rest, void *);
    auto *childId = va_arg(rest, pid_t *);
    va_end(rest);
    return original(entry, stack, flags, argument, parentId, storage, childId);
}
