// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/slicewidth.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr int growth = 4;
}

void SliceWidth::note(qint64 rows, Time span)
{
    m_last = std::max<Time>(span, 1s);
    m_density = double(rows) / double(m_last.count());
}

SliceWidth::Time SliceWidth::next(qint64 rows) const
{
    const double widest = double(m_last.count()) * growth;
    const double fitting = m_density > 0 ? double(rows) / m_density : widest;
    const auto width
        = std::chrono::floor<std::chrono::seconds>(Time(Time::rep(std::min(fitting, widest))));
    return std::max<Time>(width, 1s);
}
