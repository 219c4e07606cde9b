// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuememory.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

using Time = QueueMemory::Time;

constexpr Time longestDeadline = 2min;
constexpr Time longestPause = 900s + 5s + 450s;

void visit(std::optional<Time> &time, const auto &change)
{
    if (time)
        change(*time);
}

void visitTimes(RateLimiter::GroupMemory &group, const auto &change)
{
    std::for_each(group.freeAt.begin(), group.freeAt.end(), change);
    change(group.fullAt);
    visit(group.lastPerson, change);
    change(group.burst.cutAt);
    change(group.burst.fullAt);
    change(group.burst.cautiousUntil);
}

void visitTimes(QueueMemory &memory, const auto &change)
{
    for (auto &[group, kept] : memory.limiter)
        visitTimes(kept, change);
    visit(memory.gate.openedAt, change);
    visit(memory.gate.closedAt, change);
    change(memory.gate.until);
    visit(memory.gate.severity.quietSince, change);
    std::for_each(memory.guard.failures.begin(), memory.guard.failures.end(), change);
    change(memory.guard.stoppedUntil);
    for (auto &[account, until] : memory.holds)
        change(until);
}

/// What to add to boot times of \p then to get such of \p now.
Time shift(const BootMoment &then, const BootMoment &now)
{
    if (then.bootId == now.bootId && then.sinceBoot <= now.sinceBoot)
        return 0ms;
    const Time age = std::max(0ms, Time(then.wall.msecsTo(now.wall)));
    return now.sinceBoot - age - then.sinceBoot;
}

auto notAfter(Time latest)
{
    return [latest](Time &time) { time = std::min(time, latest); };
}

void cut(RateLimitGroup of, RateLimiter::GroupMemory &group, Time now)
{
    const Time window = rateLimitOf(of).window;
    std::for_each(group.freeAt.begin(), group.freeAt.end(),
                  notAfter(now + window + longestDeadline + RateWindow::unansweredGrace));
    // At most a burst, a third of a window, and one more at an eighth of the rate.
    notAfter(now + 2 * window)(group.fullAt);
    notAfter(now + 2 * window)(group.burst.fullAt);
    notAfter(now + window)(group.burst.cautiousUntil);
    notAfter(now)(group.burst.cutAt);
    visit(group.lastPerson, notAfter(now));
}

void cut(QueueMemory &memory, Time now)
{
    for (auto &[group, kept] : memory.limiter)
        cut(group, kept, now);
    notAfter(now + longestPause)(memory.gate.until);
    visit(memory.gate.openedAt, notAfter(now));
    visit(memory.gate.closedAt, notAfter(now));
    visit(memory.gate.severity.quietSince, notAfter(now));
    std::for_each(memory.guard.failures.begin(), memory.guard.failures.end(), notAfter(now));
    notAfter(now + 60s)(memory.guard.stoppedUntil);
    for (auto &[account, until] : memory.holds)
        notAfter(now + AccountHolds::length)(until);
}

} // namespace

QueueMemory atMoment(const QueueMemory &memory, const BootMoment &now)
{
    QueueMemory moved = memory;
    const Time by = shift(memory.taken, now);
    visitTimes(moved, [by](Time &time) { time += by; });
    cut(moved, now.sinceBoot);
    moved.taken = now;
    return moved;
}
