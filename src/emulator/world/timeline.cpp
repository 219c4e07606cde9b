// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/timeline.h"

#include <algorithm>
#include <cmath>

namespace Emulator {

namespace {

using std::chrono::milliseconds;

constexpr double monthSeconds = 30.0 * 86'400.0;
constexpr double slowestLiveSecondsPerEvent = 3;

} // namespace

Timeline::Timeline(Instant launch, qint64 eventsPerMonth, qint64 eventsPerBlock)
    : m_launch(launch)
    , m_launchWeight(m_rhythm.weightUntil(launch))
{
    // 30 days are no whole number of weeks, so they do not weigh what they last.
    const Instant monthAgo = launch - milliseconds(static_cast<qint64>(monthSeconds) * 1000);
    const double monthWeight = m_launchWeight - m_rhythm.weightUntil(monthAgo);
    const double blocks = static_cast<double>(eventsPerMonth) / static_cast<double>(eventsPerBlock);
    m_blockWeight = monthWeight / blocks;
    const double slowest = slowestLiveSecondsPerEvent * static_cast<double>(eventsPerBlock);
    m_liveMilliseconds = std::max(1.0, 1000.0 * std::min(slowest, monthSeconds / blocks));
}

Instant Timeline::atPosition(double blocks) const
{
    if (blocks >= 0)
        return m_launch + milliseconds(std::llround(blocks * m_liveMilliseconds));
    return m_rhythm.atWeight(m_launchWeight + blocks * m_blockWeight);
}

Span Timeline::spanOf(qint64 block) const
{
    return {atPosition(static_cast<double>(block)), atPosition(static_cast<double>(block + 1))};
}

Instant Timeline::momentIn(qint64 block, double part) const
{
    return atPosition(static_cast<double>(block) + part);
}

qint64 Timeline::blockAt(Instant time) const
{
    const double guess = time >= m_launch
        ? static_cast<double>((time - m_launch).count()) / m_liveMilliseconds
        : (m_rhythm.weightUntil(time) - m_launchWeight) / m_blockWeight;
    qint64 block = static_cast<qint64>(std::floor(guess));
    // Rounding may have put the guess beside the border.
    while (spanOf(block).begin > time)
        --block;
    while (spanOf(block).end <= time)
        ++block;
    return block;
}

qint64 Timeline::distanceOf(std::chrono::seconds delay) const
{
    return std::llround(static_cast<double>(delay.count()) / m_blockWeight);
}

} // namespace Emulator
