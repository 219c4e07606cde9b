// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratelimiter.h"

#include <algorithm>

RateLimiter::RateLimiter()
{
    for (const RateLimitGroup group : rateLimitGroups) {
        const RateLimit limit = rateLimitOf(group);
        m_groups.emplace(
            group, Group{limit, RateWindow(limit.window), Pace(limit), LearnedBurst(limit), {}});
    }
}

std::optional<RateLimiter::Time> RateLimiter::startAt(RateLimitGroup group, Urgency urgency,
                                                      Throttle throttle, Time now) const
{
    const Group &state = m_groups.at(group);
    int allowed = limit(group, throttle);
    if (urgency == Urgency::Background)
        allowed -= reserve(state, allowed, now);
    const std::optional<Time> opensAt = state.window.opensAt(allowed, now);
    if (!opensAt)
        return std::nullopt;
    return std::max(*opensAt, state.pace.startAt(urgency, state.burst.size(now)));
}

int RateLimiter::sent(RateLimitGroup group, Urgency urgency, Throttle throttle, Time now)
{
    Group &state = m_groups.at(group);
    state.window.take();
    state.pace.sent(now, throttle.pace);
    if (urgency == Urgency::Person)
        state.lastPerson = now;
    return state.burst.sent(now);
}

void RateLimiter::ended(RateLimitGroup group, SlotEnd end, Time now)
{
    m_groups.at(group).window.release(end, now);
}

void RateLimiter::refused(RateLimitGroup group, int burstPlace, Time sentAt, Time now)
{
    m_groups.at(group).burst.refused(burstPlace, sentAt, now);
}

int RateLimiter::limit(RateLimitGroup group, Throttle throttle)
{
    return std::max(1, int(rateLimitOf(group).count * throttle.window));
}

int RateLimiter::budget(RateLimitGroup group, Throttle throttle, Time now) const
{
    return std::max(0, limit(group, throttle) - m_groups.at(group).window.used(now));
}

int RateLimiter::reserve(const Group &group, int limit, Time now)
{
    const bool attended = group.lastPerson && now - *group.lastPerson < group.limit.window;
    return attended ? limit / 6 : 0;
}

RateLimiter::Memory RateLimiter::memory() const
{
    Memory memory;
    for (const auto &[group, state] : m_groups) {
        memory.emplace(group,
                       GroupMemory{state.window.freeAt(), state.pace.fullAt(), state.lastPerson,
                                   state.burst.memory()});
    }
    return memory;
}

void RateLimiter::restore(const Memory &memory)
{
    for (const auto &[group, kept] : memory) {
        Group &state = m_groups.at(group);
        state.window.restore(kept.freeAt);
        state.pace.restore(kept.fullAt);
        state.lastPerson = kept.lastPerson;
        state.burst.restore(kept.burst);
    }
}

void RateLimiter::beCautious(Time now)
{
    for (auto &[group, state] : m_groups)
        state.burst.beCautiousUntil(now + state.limit.window);
}
