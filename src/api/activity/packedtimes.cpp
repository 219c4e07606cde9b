// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packedtimes.h"

#include <algorithm>

namespace {

constexpr std::int32_t wholeStep = 1000;

bool isWholeSecond(qint64 time)
{
    return time == PackedTimes::none || time % wholeStep == 0;
}

qint64 earliestOf(const std::vector<qint64> &times)
{
    qint64 earliest = INT64_MAX;
    for (const qint64 time : times) {
        if (time != PackedTimes::none)
            earliest = std::min(earliest, time);
    }
    return earliest;
}

} // namespace

PackedTimes::PackedTimes(const std::vector<qint64> &times)
    : m_size(std::uint32_t(times.size()))
    , m_step(std::all_of(times.begin(), times.end(), isWholeSecond) ? wholeStep : 1)
{
    m_before = earliestOf(times) - m_step;
    std::vector<std::uint64_t> steps;
    steps.reserve(times.size());
    for (const qint64 time : times)
        steps.push_back(stepsTo(time));
    m_steps = PackedNumbers(steps);
}
