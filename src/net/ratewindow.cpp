// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratewindow.h"

#include <algorithm>
#include <utility>

RateWindow::RateWindow(Time length)
    : m_length(length)
{
}

void RateWindow::release(SlotEnd end, Time now)
{
    --m_running;
    m_freeAt.erase(m_freeAt.begin(), firstTaken(now));
    if (end == SlotEnd::NotSent)
        return;
    const Time grace = end == SlotEnd::Unanswered ? unansweredGrace : Time::zero();
    const Time freeAt = now + m_length + grace;
    m_freeAt.insert(firstTaken(freeAt), freeAt);
}

void RateWindow::restore(std::vector<Time> freeAt)
{
    m_freeAt = std::move(freeAt);
    std::sort(m_freeAt.begin(), m_freeAt.end());
}

int RateWindow::used(Time now) const
{
    return m_running + int(m_freeAt.cend() - firstTaken(now));
}

std::optional<RateWindow::Time> RateWindow::opensAt(int limit, Time now) const
{
    const int surplus = used(now) - limit;
    if (surplus < 0)
        return now;
    if (m_running >= limit)
        return std::nullopt;
    return firstTaken(now)[surplus];
}

std::vector<RateWindow::Time>::const_iterator RateWindow::firstTaken(Time now) const
{
    return std::upper_bound(m_freeAt.cbegin(), m_freeAt.cend(), now);
}
