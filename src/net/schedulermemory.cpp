// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuememory.h"
#include "net/requestscheduler.h"

#include <algorithm>

namespace {

using Time = RequestScheduler::Time;

Time deadlineOf(const ScheduledCall &call)
{
    return call.sentAt + call.deadline;
}

} // namespace

QueueMemory RequestScheduler::memory(const BootMoment &now) const
{
    QueueMemory memory{now, m_limiter.memory(), {}, m_guard.memory(), m_holds.memory()};
    Time lastEnd{0};
    for (const auto &[id, call] : m_running) {
        lastEnd = std::max(lastEnd, deadlineOf(call));
        memory.limiter.at(call.group)
            .freeAt.push_back(deadlineOf(call) + RateWindow::unansweredGrace
                              + rateLimitOf(call.group).window);
    }
    memory.gate = m_gate.memory(lastEnd);
    return memory;
}

void RequestScheduler::restore(const QueueMemory &memory, const BootMoment &now)
{
    const QueueMemory current = atMoment(memory, now);
    m_limiter.restore(current.limiter);
    m_gate.restore(current.gate);
    m_guard.restore(current.guard);
    m_holds.restore(current.holds);
}
