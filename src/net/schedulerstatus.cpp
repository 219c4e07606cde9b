// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a RequestScheduler shows of itself: it decides nothing here.
#include "net/queuestatus.h"
#include "net/requestscheduler.h"

QueueStatus RequestScheduler::status(Time now) const
{
    const Throttle throttle = m_gate.throttle(now);
    QueueStatus status;
    status.queued = int(m_waiting.size());
    status.inFlight = int(m_running.size());
    status.pausedFor = pausedFor(now);
    status.searchBudget = m_limiter.budget(RateLimitGroup::ActivitySearch, throttle, now);
    status.searchLimit = RateLimiter::limit(RateLimitGroup::ActivitySearch, throttle);
    const std::optional<Time> first = status.pausedFor ? std::nullopt : firstStart(now, now);
    if (first && *first > now)
        status.nextStartIn = *first - now;
    return status;
}

std::optional<RequestScheduler::Time> RequestScheduler::pausedFor(Time now) const
{
    const bool isIdle = m_waiting.size() == 0 && !m_gate.isProbing();
    switch (m_gate.state(now)) {
    case PauseGate::State::Closed:
        break;
    case PauseGate::State::Open:
        return m_gate.until() - now;
    case PauseGate::State::HalfOpen:
        if (!isIdle)
            return Time::zero();
    }
    return std::nullopt;
}

std::vector<std::pair<quint64, WaitReason>> RequestScheduler::waitReasons(Time now) const
{
    std::vector<std::pair<quint64, WaitReason>> reasons;
    reasons.reserve(m_waiting.size());
    m_waiting.forEach(
        [&](const ScheduledCall &call) { reasons.emplace_back(call.id, waitReason(call, now)); });
    return reasons;
}

WaitReason RequestScheduler::waitReason(const ScheduledCall &call, Time now) const
{
    const auto isLimited = [&](Urgency urgency) {
        const std::optional<Time> at
            = m_limiter.startAt(call.group, urgency, m_gate.throttle(now), now);
        return !at || *at > now;
    };
    if (m_gate.state(now) != PauseGate::State::Closed)
        return m_gate.state(now) == PauseGate::State::Open ? WaitReason::Pause : WaitReason::Probe;
    if (call.readyAt > now)
        return WaitReason::Retry;
    if (isBlockedByWrite(call))
        return WaitReason::WriteInFlight;
    if (call.urgency() == Urgency::Background && m_guard.backgroundFrom() > now)
        return WaitReason::ErrorGuard;
    if (isLimited(Urgency::Person))
        return WaitReason::Limit;
    return isLimited(paceOf(call)) ? WaitReason::Spacing : WaitReason::Turn;
}
