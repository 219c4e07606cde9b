// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pace.h"

#include <algorithm>
#include <cmath>

Pace::Pace(RateLimit limit)
    : m_limit(limit)
{
}

Pace::Time Pace::startAt(Urgency urgency, int burst) const
{
    if (urgency == Urgency::Background)
        return m_fullAt;
    return m_fullAt - (burst - 1) * m_limit.interval();
}

void Pace::sent(Time now, double rate)
{
    const double cost = double(m_limit.interval().count()) / rate;
    m_fullAt = std::max(m_fullAt, now) + Time(std::llround(std::ceil(cost)));
}
