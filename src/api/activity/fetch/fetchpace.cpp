// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/fetchpace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr qint64 mostPages = 100; ///< so that a slice that turns out wrong costs little
}

void FetchPace::note(Time time)
{
    // A pause of minutes says little of the next page, but it says something.
    m_pageTime = std::max<Time>((m_pageTime * 3 + std::min<Time>(time, 1min)) / 4, 50ms);
}

qint64 FetchPace::pagesPerSlice() const
{
    return std::clamp<qint64>(m_life / 2 / m_pageTime, 1, mostPages);
}
