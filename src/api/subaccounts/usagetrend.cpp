// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/usagetrend.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype longestLook = 56; ///< days: eight weeks
constexpr qsizetype week = 7;
constexpr qsizetype weeksForRhythm = 2;
constexpr double clearSlope = 3; ///< times its own doubt
constexpr double doubts = 2; ///< times the noise

/// Whole weeks where there is one, the newest: a part of one would pull the level up or down.
UsageDays newestWeeks(UsageDays days)
{
    qsizetype kept = std::min<qsizetype>(qsizetype(days.used.size()), longestLook);
    if (kept >= week)
        kept -= kept % week;
    while (qsizetype(days.used.size()) > kept)
        days.used.erase(days.used.begin());
    return days;
}

} // namespace

UsageTrend::UsageTrend(const UsageDays &all)
{
    const UsageDays days = newestWeeks(all);
    if (days.used.empty())
        return;
    const QDate first = days.used.begin()->first;
    m_last = days.used.rbegin()->first;
    m_origin = first.addDays(first.daysTo(m_last) / 2);
    m_count = double(days.used.size());
    fit(days);
    findRhythm(days);
    measureNoise(days);
    dropSlopeIfWithinNoise(days);
}

/// By comparing each weekday with itself only, so that no rhythm of the week looks like growth.
void UsageTrend::fit(const UsageDays &days)
{
    struct Mean {
        double count = 0;
        double distance = 0;
        double used = 0;
    };
    std::array<Mean, 7> means{};
    double away = 0;
    for (const auto &[day, used] : days.used) {
        const auto distance = double(m_origin.daysTo(day));
        Mean &mean = means[std::size_t(day.dayOfWeek() - 1)];
        mean.distance = (mean.distance * mean.count + distance) / (mean.count + 1);
        mean.used = (mean.used * mean.count + used) / (mean.count + 1);
        ++mean.count;
        away += distance / m_count;
    }
    double products = 0;
    for (const auto &[day, used] : days.used) {
        const Mean &mean = means[std::size_t(day.dayOfWeek() - 1)];
        const double distance = double(m_origin.daysTo(day)) - mean.distance;
        products += distance * (used - mean.used);
        m_spread += distance * distance;
    }
    m_slope = m_spread > 0 ? products / m_spread : 0;
    m_level = days.mean() - m_slope * away;
}

void UsageTrend::findRhythm(const UsageDays &days)
{
    if (qsizetype(days.used.size()) < week * weeksForRhythm || m_level <= 0)
        return;
    std::array<double, 7> used{};
    std::array<double, 7> lines{};
    for (const auto &[day, use] : days.used) {
        const auto weekday = std::size_t(day.dayOfWeek() - 1);
        used[weekday] += use;
        lines[weekday] += line(day);
    }
    // A weekday that was never seen goes with the others.
    for (std::size_t i = 0; i < used.size(); ++i)
        m_rhythm[i] = lines[i] > 0 ? used[i] / lines[i] : 1;
}

void UsageTrend::measureNoise(const UsageDays &days)
{
    const bool hasRhythm = m_rhythm != std::array<double, 7>{1, 1, 1, 1, 1, 1, 1};
    const double known = hasRhythm ? 8 : m_slope != 0 ? 2 : 1;
    double squares = 0;
    for (const auto &[day, used] : days.used)
        squares += std::pow(used - expected(day), 2);
    m_noise = std::sqrt(squares / std::max(1.0, m_count - known));
}

void UsageTrend::dropSlopeIfWithinNoise(const UsageDays &days)
{
    if (m_slope == 0 || std::abs(m_slope) * std::sqrt(m_spread) > clearSlope * m_noise)
        return;
    m_slope = 0;
    m_level = days.mean();
    findRhythm(days);
    measureNoise(days);
}

double UsageTrend::line(QDate day) const
{
    return std::max(0.0, m_level + m_slope * double(m_origin.daysTo(day)));
}

double UsageTrend::expected(QDate day) const
{
    return m_origin.isValid() ? line(day) * m_rhythm[std::size_t(day.dayOfWeek() - 1)] : 0;
}

double UsageTrend::perDay() const
{
    return m_origin.isValid() ? line(m_last) : 0;
}

double UsageTrend::doubt(double days) const
{
    const double level = m_count > 0 ? m_noise / std::sqrt(m_count) : 0;
    return doubts * std::sqrt(m_noise * m_noise * days + level * level * days * days);
}
