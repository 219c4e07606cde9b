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
    for (const qint64 time : times)
        earliest = std::min(earliest, time == PackedTimes::none ? INT64_MAX : time);
    return earliest;
}

qint64 latestOf(const std::vector<qint64> &times)
{
    return times.empty() ? PackedTimes::none : *std::max_element(times.begin(), times.end());
}

} // namespace

PackedTimes::PackedTimes(const std::vector<qint64> &times, NumberRoom &room)
    : PackedTimes(times, 1, room)
{
}

PackedTimes::PackedTimes(const std::vector<qint64> &times, std::int32_t step, NumberRoom &room)
    : m_size(std::uint32_t(times.size()))
    , m_step(step)
{
    const qint64 latest = latestOf(times);
    if (latest == none)
        return;
    m_before = earliestOf(times) - step;
    const auto stepsTo = [&](qint64 time) {
        return time == none ? 0 : std::uint64_t(time - m_before) / std::uint64_t(step);
    };
    m_steps = PackedNumbers(
        times.size(), stepsTo(latest), [&](std::size_t i) { return stepsTo(times[i]); }, room);
}

PackedTimes PackedTimes::packed(NumberRoom &room) const
{
    std::vector<qint64> times;
    times.reserve(m_size);
    for (std::size_t i = 0; i < m_size; ++i)
        times.push_back((*this)[i]);
    const bool isWhole = std::all_of(times.begin(), times.end(), isWholeSecond);
    return {times, isWhole ? wholeStep : 1, room};
}

PackedTimes PackedTimes::copiedTo(NumberRoom &room) const
{
    PackedTimes copy = *this;
    copy.m_steps = m_steps.copiedTo(room);
    return copy;
}
