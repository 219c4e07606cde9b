// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/rhythm.h"

#include <algorithm>
#include <cmath>

namespace Emulator {

namespace {

constexpr double secondsPerHour = 3600;
constexpr double secondsPerWeek = 604'800;

constexpr std::array<double, 24> busyHours{0.25, 0.20, 0.18, 0.18, 0.20, 0.30, 0.60, 1.10,
                                           1.70, 2.00, 2.00, 1.80, 1.50, 1.60, 1.70, 1.60,
                                           1.40, 1.20, 1.00, 0.90, 0.80, 0.65, 0.50, 0.35};

// The epoch was a Thursday.
constexpr std::array<double, 7> busyDays{1.15, 1.05, 0.45, 0.40, 1.15, 1.20, 1.20};

} // namespace

Rhythm::Rhythm()
{
    for (std::size_t hour = 0; hour < hoursPerWeek; ++hour)
        m_untilHour[hour + 1] = m_untilHour[hour] + busyDays[hour / 24] * busyHours[hour % 24];
    const double scale = secondsPerWeek / m_untilHour[hoursPerWeek];
    for (double &weight : m_untilHour)
        weight *= scale;
}

double Rhythm::weightUntil(Instant time) const
{
    const double seconds = static_cast<double>(time.time_since_epoch().count()) / 1000.0;
    const double week = std::floor(seconds / secondsPerWeek);
    const double hours = (seconds - week * secondsPerWeek) / secondsPerHour;
    const std::size_t hour = std::min(static_cast<std::size_t>(hours), hoursPerWeek - 1);
    const double part = hours - static_cast<double>(hour);
    return week * secondsPerWeek + m_untilHour[hour]
        + part * (m_untilHour[hour + 1] - m_untilHour[hour]);
}

Instant Rhythm::atWeight(double weight) const
{
    const double week = std::floor(weight / secondsPerWeek);
    const double rest = weight - week * secondsPerWeek;
    const auto next = std::upper_bound(m_untilHour.begin() + 1, m_untilHour.end() - 1, rest);
    const auto hour = next - m_untilHour.begin() - 1;
    const double part = (rest - *(next - 1)) / (*next - *(next - 1));
    const double seconds
        = week * secondsPerWeek + (static_cast<double>(hour) + part) * secondsPerHour;
    return Instant(std::chrono::milliseconds(std::llround(seconds * 1000.0)));
}

} // namespace Emulator
