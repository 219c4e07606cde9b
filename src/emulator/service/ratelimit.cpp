// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/ratelimit.h"

namespace Emulator {

RateLimit::RateLimit(std::chrono::seconds penalty, PenaltyRule rule)
    : m_penalty(penalty)
    , m_rule(rule)
{
}

Admission RateLimit::knock(const QString &address, Instant now)
{
    Caller &caller = m_callers[address];
    if (now >= caller.refusedUntil)
        return Admission::Granted;
    if (m_rule == PenaltyRule::RestartsOnRequest)
        caller.refusedUntil = now + m_penalty;
    return Admission::Refused;
}

Admission RateLimit::count(const QString &address, QLatin1StringView operation, Quota quota,
                           Instant now)
{
    std::deque<Instant> &requests = m_callers[address].requests[operation];
    while (!requests.empty() && requests.front() <= now - quota.window)
        requests.pop_front();
    if (std::ssize(requests) >= quota.calls) {
        timeOut(address, m_penalty, now);
        return Admission::Refused;
    }
    requests.push_back(now);
    return Admission::Granted;
}

void RateLimit::timeOut(const QString &address, std::chrono::seconds time, Instant now)
{
    m_callers[address].refusedUntil = now + time;
}

} // namespace Emulator
