// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/usagedays.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace {

constexpr double enoughOfADay = 0.75;
constexpr qint64 msPerDay = std::chrono::milliseconds(std::chrono::days(1)).count();
constexpr double longestStep = 62; ///< days between snapshots that still tell anything
constexpr double longestToADay = 2; ///< days between snapshots that still tell one day

struct Piece {
    double used = 0;
    double part = 0; ///< of the day
};

double daysBetween(const UsageSnapshot &from, const UsageSnapshot &to)
{
    return double(from.at.msecsTo(to.at)) / double(msPerDay);
}

/// One by which anything can be told.
bool isAStep(const UsageSnapshot &from, const UsageSnapshot &to)
{
    return from.at.isValid() && to.at.isValid() && from.at < to.at
        && daysBetween(from, to) <= longestStep;
}

/// Spreads what was used between \p from and \p to over the days between them.
void spread(std::map<QDate, Piece> &days, const UsageSnapshot &from, const UsageSnapshot &to)
{
    const double perDay = double(to.used - from.used) / daysBetween(from, to);
    QDateTime begin = from.at.toUTC();
    while (begin < to.at) {
        const QDateTime end = std::min(begin.date().addDays(1).startOfDay(Qt::UTC), to.at.toUTC());
        const double part = double(begin.msecsTo(end)) / double(msPerDay);
        Piece &piece = days[begin.date()];
        piece.used += perDay * part;
        piece.part += part;
        begin = end;
    }
}

} // namespace

double UsageDays::mean() const
{
    const double sum
        = std::accumulate(used.begin(), used.end(), 0.0,
                          [](double all, const auto &day) { return all + day.second; });
    return used.empty() ? 0 : sum / double(used.size());
}

UsageDays usageDays(const UsageSeries &series)
{
    UsageDays days;
    std::map<QDate, Piece> pieces;
    int steps = 0;
    for (qsizetype i = 1; i < series.size(); ++i) {
        const UsageSnapshot &from = series[i - 1];
        const UsageSnapshot &to = series[i];
        if (!isAStep(from, to))
            continue;
        if (to.used >= from.used) {
            spread(pieces, from, to);
            ++steps;
        } else if (daysBetween(from, to) <= longestToADay) {
            days.renewed = to.at.toUTC().date();
        }
    }
    for (const auto &[day, piece] : pieces) {
        if (piece.part >= enoughOfADay)
            days.used.emplace(day, piece.used / piece.part);
    }
    days.seen = std::min(int(days.used.size()), steps);
    return days;
}
