// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pauseseverity.h"

#include <algorithm>

using namespace std::chrono_literals;

void PauseSeverity::worsen(Time now)
{
    m_state.level = level(now) + 1;
    m_state.share = std::max(0.25, 0.7 * share(now));
    m_state.quietSince.reset();
}

int PauseSeverity::level(Time now) const
{
    return int(std::max<Time::rep>(0, m_state.level - quiet(now) / 10min));
}

double PauseSeverity::share(Time now) const
{
    return std::min(1.0, m_state.share + 0.05 * double(quiet(now) / 1min));
}

PauseSeverity::Time PauseSeverity::pause(int level, double random)
{
    const int doublings = std::clamp(level - 1, 0, 10);
    const Time floor = std::min<Time>(900s, 60s * (1 << doublings));
    const Time jitter = std::min<Time>(450s, 10s * (1 << doublings));
    return floor + 5s + Time(Time::rep(random * double(jitter.count())));
}

PauseSeverity::Time PauseSeverity::quiet(Time now) const
{
    return m_state.quietSince ? now - *m_state.quietSince : Time::zero();
}
