// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/learnedburst.h"

#include <algorithm>

using namespace std::chrono_literals;

LearnedBurst::LearnedBurst(RateLimit limit)
    : m_limit(limit)
    , m_whole(std::max(1, limit.count / 3))
    , m_beforeCut(m_whole)
{
    m_state.size = m_whole;
}

int LearnedBurst::size(Time now) const
{
    return now < m_state.cautiousUntil ? 1 : learned(now);
}

int LearnedBurst::sent(Time now)
{
    const Time interval = m_limit.interval();
    m_state.fullAt = std::max(m_state.fullAt, now) + interval;
    return int((m_state.fullAt - now + interval - 1ms) / interval);
}

void LearnedBurst::refused(int place, Time sentAt, Time now)
{
    if (place <= 1)
        return; // evenly spaced: no burst is to blame
    if (m_state.cuts == 0 || sentAt >= m_state.cutAt) {
        m_beforeCut = learned(now);
        const bool hasHeld = learned(now - growthTime()) == m_whole;
        m_state = {m_beforeCut, hasHeld ? 1 : m_state.cuts + 1, now, m_state.fullAt,
                   m_state.cautiousUntil};
    }
    const int least = std::max(1, m_beforeCut / 2);
    m_state.size = std::max(least, std::min(place - 1, m_state.size));
}

void LearnedBurst::restore(const Memory &memory)
{
    m_state = memory;
    m_state.size = std::clamp(memory.size, 1, m_whole);
    m_beforeCut = m_state.size;
}

int LearnedBurst::learned(Time now) const
{
    if (m_state.cuts == 0)
        return m_whole;
    const auto doublings = std::clamp<Time::rep>((now - m_state.cutAt) / growthTime(), 0, 16);
    return std::min(m_whole, m_state.size << doublings);
}

LearnedBurst::Time LearnedBurst::growthTime() const
{
    return 2h * (1 << std::clamp(m_state.cuts - 1, 0, 4));
}
