// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guigaps.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace {

/// Processor time of this thread, in milliseconds.
double ownTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

GuiGaps::GuiGaps()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_gaps.push_back(double(m_sinceTurn.nsecsElapsed()) / 1e6);
        m_sinceTurn.start();
        const double before = std::exchange(m_ownTime, ownTime());
        m_longestWork = std::max(m_longestWork, m_ownTime - before);
    });
}

void GuiGaps::start()
{
    m_gaps.clear();
    m_longestWork = 0;
    m_ownTime = ownTime();
    m_sinceTurn.start();
    m_timer.start();
}

double GuiGaps::gapAt(double share) const
{
    if (m_gaps.empty())
        return 0;
    std::vector<double> sorted = m_gaps;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(std::size_t(share * double(sorted.size() - 1)));
}
