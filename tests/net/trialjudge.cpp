// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuestatus.h"
#include "net/ratelimit.h"
#include "net/trial.h"

#include <algorithm>

using namespace std::chrono_literals;

void Trial::judgeSending(const Call &call)
{
    if (!isAwaited(call) || call.leader || call.isRunning)
        violate("I6 sent a call that is over, joined or under way");
    if (m_now < m_pause.until || (m_pause.refusedAt && m_now - *m_pause.refusedAt < 65s))
        violate("I1 sent within a pause");
    if (m_pause.isOpen && (running() > 0 || call.call.isWrite()))
        violate("I3 the probe is not alone or not a read");
    if (call.call.isWrite() && call.sendings > 0)
        violate("I5 a write was sent again");
    if (m_now < call.readyAt)
        violate("a retry came early");
    judgeLimit(call);
    judgePriority(call);
    judgeQuestion(call);
}

void Trial::judgeLimit(const Call &call)
{
    const RateLimit limit = rateLimitOf(call.call.group);
    const std::vector<Time> &ends = m_ends[call.call.group];
    const auto recent = std::count_if(ends.rbegin(), ends.rend(),
                                      [&](Time end) { return m_now - end < limit.window; });
    const auto underWay = std::count_if(m_calls.begin(), m_calls.end(), [&](const auto &entry) {
        return entry.second.isRunning && entry.second.call.group == call.call.group;
    });
    if (recent + underWay >= limit.count)
        violate("I2 more than the limit in a window");
}

void Trial::judgePriority(const Call &call)
{
    if (call.call.urgency() == Urgency::Person || m_sinceBackground >= 9)
        return;
    for (const quint64 id : m_open) {
        const Call &other = m_calls.at(id);
        const bool waits = !other.isRunning && !other.leader && m_now >= other.readyAt;
        if (waits && !other.call.isWrite() && other.call.group == call.call.group
            && other.call.urgency() == Urgency::Person)
            violate("I9 background passed a person");
    }
}

void Trial::judgeQuestion(const Call &call)
{
    for (const auto &[id, other] : m_calls) {
        const auto write = m_lastWrite.find(call.call.account);
        const bool isOutdated = write != m_lastWrite.end() && write->second >= other.sentAt;
        if (other.isRunning && !call.call.isWrite() && !other.call.isWrite() && !isOutdated
            && !call.call.question.isEmpty() && other.call.question == call.call.question)
            violate("I10 an equal read is under way");
    }
}

void Trial::judgeStep(const Scheduler::Actions &actions)
{
    const QueueStatus status = m_scheduler.status(sinceBoot());
    if (status.inFlight == 0 && status.queued > 0 && !actions.wakeAt)
        violate("I7 nothing will wake the queue");
    if (m_idleWakes > 20)
        violate("I8 the queue spins");
    if (actions.wakeAt && *actions.wakeAt <= sinceBoot())
        violate("I8 a wake that is not later");
    if (actions.wakeAt)
        judgeWait(*actions.wakeAt - sinceBoot());
    if (status.queued > 1000 || status.inFlight > 4 || status.inFlight != running())
        violate("I14 not bounded, or not counted");
    if (m_retries * 10 > m_successes + 100 * (1 + m_counts.restarts))
        violate("I17 more retries than a tenth");
}

void Trial::judgePause()
{
    const std::optional<Time> pause = m_scheduler.status(sinceBoot()).pausedFor;
    if (!pause || *pause < 65s || *pause > 1355s)
        violate("I4 a pause too short or too long");
    m_pause.until = std::max(m_pause.until, m_now + pause.value_or(0s));
}

void Trial::judgeWait(Time wait)
{
    // While calls run others may wait for their end, and writes for the probe, not for a time.
    const bool isOfAnHour
        = running() > 0 || std::all_of(m_open.begin(), m_open.end(), [&](quint64 id) {
              const Call &call = m_calls.at(id);
              return call.leader || call.call.group == RateLimitGroup::SubaccountAdd
                  || (m_pause.isOpen && call.call.isWrite());
          });
    if (wait > (isOfAnHour ? 3660s : 1355s))
        violate("I12 a wait beyond every window and pause");
    if (!isOfAnHour)
        m_counts.longestWait = std::max(m_counts.longestWait, wait);
}
