// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/usageforecast.h"

#include "api/subaccounts/usagedays.h"
#include "api/subaccounts/usagetrend.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {

using Verdict = UsageForecast::Verdict;

constexpr double dayLength = 86'400'000;
constexpr double shortestPeriod = 14; ///< days that can confirm what few snapshots say
constexpr double agreement = 2; ///< times more or less
constexpr qint64 leastTolerance = 3; ///< days between earliest and latest that still name a day
constexpr double tolerance = 0.7; ///< the same, of the days to go
constexpr double unevenShare = 0.4; ///< doubt of all that is to come

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(UsageForecast)
};

/// The days on which what is left would be gone: as expected, at the soonest, at the latest.
struct Ends {
    QDate expected;
    QDate earliest;
    QDate latest;
    double used = 0; ///< expected to the last day
    double doubt = 0;
};

void note(QDate &end, QDate day, bool isReached)
{
    if (!end.isValid() && isReached)
        end = day;
}

Ends endsOf(const UsageTrend &trend, const UsageSnapshot &now, const QDateTime &last)
{
    const double left = double(now.size - now.used);
    Ends ends;
    for (QDateTime from = now.at.toUTC(); from < last;) {
        const QDate day = from.date();
        const QDateTime to = std::min(day.addDays(1).startOfDay(Qt::UTC), last);
        ends.used += trend.expected(day) * double(from.msecsTo(to)) / dayLength;
        ends.doubt = trend.doubt(double(now.at.msecsTo(to)) / dayLength);
        note(ends.expected, day, ends.used >= left);
        note(ends.earliest, day, ends.used + ends.doubt >= left);
        note(ends.latest, day, ends.used - ends.doubt >= left);
        from = to;
    }
    return ends;
}

UsageSeries seriesTo(const UsageKnown &known)
{
    UsageSeries series = known.series;
    while (!series.isEmpty() && series.last().at >= known.now.at)
        series.removeLast();
    return series << known.now;
}

/// Where it isn't known, the month after the last one that was seen; never more than a month ahead.
QDateTime renewalOf(const UsageKnown &known, const UsageDays &days)
{
    const QDateTime latest = known.now.at.addDays(UsageForecast::longestCycleDays);
    QDateTime renewal = known.renewal;
    if (!renewal.isValid() && days.renewed.isValid())
        renewal = days.renewed.addMonths(1).startOfDay(Qt::UTC);
    return renewal.isValid() && renewal > known.now.at ? std::min(renewal, latest) : latest;
}

/// Few snapshots count if the numbers of the period say about the same.
bool isConfirmed(const UsageKnown &known, double perDay)
{
    if (!known.sentInPeriod || known.periodDays < shortestPeriod)
        return false;
    const double inPeriod = double(*known.sentInPeriod) / known.periodDays;
    return perDay <= inPeriod * agreement && inPeriod <= perDay * agreement;
}

bool isEnough(const UsageKnown &known, const UsageDays &days)
{
    return days.seen >= UsageForecast::fewestDays
        || (days.seen >= UsageForecast::fewestConfirmedDays && isConfirmed(known, days.mean()));
}

bool isTooVague(const Ends &ends, const QDateTime &now)
{
    if (!ends.expected.isValid()) // it may be used up all the same
        return ends.earliest.isValid() && ends.doubt > unevenShare * ends.used;
    const qint64 daysToGo = now.date().daysTo(ends.expected);
    const qint64 most = std::max(leastTolerance, qint64(tolerance * double(daysToGo)));
    return !ends.latest.isValid() ? ends.doubt > unevenShare * ends.used
                                  : ends.earliest.daysTo(ends.latest) > most;
}

UsageForecast withoutDays(Verdict verdict, int daysSeen = 0)
{
    return {.verdict = verdict, .daysSeen = daysSeen};
}

} // namespace

UsageForecast usageForecast(const UsageKnown &known)
{
    if (known.now.size <= 0 || !known.now.at.isValid())
        return withoutDays(Verdict::NoPlan);
    if (known.now.used >= known.now.size)
        return withoutDays(Verdict::UsedUp);
    const UsageDays days = usageDays(seriesTo(known));
    if (!isEnough(known, days))
        return withoutDays(Verdict::TooLittleKnown, days.seen);
    const UsageTrend trend(days);
    const Ends ends = endsOf(trend, known.now, renewalOf(known, days));
    if (isTooVague(ends, known.now.at.toUTC()))
        return withoutDays(Verdict::TooUneven, days.seen);
    return {.verdict = ends.expected.isValid() ? Verdict::RunsOut : Verdict::Lasts,
            .runsOutOn = ends.expected,
            .earliest = ends.earliest,
            .latest = ends.latest,
            .perDay = trend.perDay(),
            .daysSeen = days.seen};
}

QString UsageForecast::text() const
{
    switch (verdict) {
    case Verdict::NoPlan:
        return Tr::tr("SMTP2GO tells no plan.");
    case Verdict::UsedUp:
        return Tr::tr("The plan is used up.");
    case Verdict::TooLittleKnown:
        return Tr::tr("Not known yet: Outpost needs to have seen the use of about %n day(s).", "",
                      fewestDays);
    case Verdict::TooUneven:
        return Tr::tr("The use is too uneven to say a day.");
    case Verdict::Lasts:
        return Tr::tr("Lasts until the plan is renewed.");
    case Verdict::RunsOut:
        return Tr::tr("Used up about %1.").arg(QLocale().toString(runsOutOn, QLocale::ShortFormat));
    }
    return {};
}
