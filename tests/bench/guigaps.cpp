// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guigaps.h"

#include <algorithm>

GuiGaps::GuiGaps()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_gaps.push_back(double(m_sinceTurn.nsecsElapsed()) / 1e6);
        m_sinceTurn.start();
    });
}

void GuiGaps::start()
{
    m_gaps.clear();
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
