// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/details/usagecharttexts.h"

#include "gui/widgets/colours.h"
#include "gui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPalette>
#include <algorithm>
#include <limits>

namespace UsageChartTexts {

namespace {

constexpr int mostTicks = 4;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(UsageChartTexts)
};

int dayOf(const UsageSeries &series, const UsageSnapshot &snapshot)
{
    return int(series.constFirst().at.date().daysTo(snapshot.at.date()));
}

quint32 bar(qint64 value)
{
    return quint32(qBound(qint64(0), value, qint64(std::numeric_limits<quint32>::max())));
}

QList<EventChartData::Tick> ticksOf(const UsageSeries &series, int steps)
{
    QList<EventChartData::Tick> ticks;
    const int distance = qMax(1, (steps + mostTicks - 1) / mostTicks);
    const QDate first = series.constFirst().at.date();
    for (int step = 0; step + distance / 2 < steps; step += distance) // else the last is cut
        ticks.append({step, TimeText::dayOfYear(first.addDays(step))});
    return ticks;
}

QString text(const UsageSnapshot &snapshot)
{
    const QLocale locale;
    const QString day = TimeText::day(snapshot.at.date());
    return snapshot.size > 0
        ? Tr::tr("%1: %2 of %3 used")
              .arg(day, locale.toString(snapshot.used), locale.toString(snapshot.size))
        : Tr::tr("%1: %2 used").arg(day, locale.toString(snapshot.used));
}

} // namespace

EventChartData dataOf(const UsageSeries &series, const QPalette &palette)
{
    if (series.isEmpty())
        return {};
    const int steps = dayOf(series, series.constLast()) + 1;
    EventChartData::Series used{Tr::tr("Used"), Colours::of(Ink::Touched, palette), {}};
    EventChartData::Series left{
        Tr::tr("Remaining"), QBrush(Colours::of(Ink::Neutral, palette), Qt::Dense6Pattern), {}};
    used.counts.resize(steps);
    left.counts.resize(steps);
    for (const UsageSnapshot &snapshot : series) {
        used.counts[dayOf(series, snapshot)] = bar(snapshot.used);
        left.counts[dayOf(series, snapshot)] = bar(snapshot.size - snapshot.used);
    }
    return {.series = {used, left}, .ticks = ticksOf(series, steps), .steps = steps};
}

QString dayText(const UsageSeries &series, int step)
{
    for (const UsageSnapshot &snapshot : series) {
        if (dayOf(series, snapshot) == step)
            return text(snapshot);
    }
    return series.isEmpty() ? QString()
                            : Tr::tr("%1: not looked at")
                                  .arg(TimeText::day(series.constFirst().at.date().addDays(step)));
}

QString summary(const UsageSeries &series)
{
    if (series.isEmpty())
        return Tr::tr("Nothing was recorded yet.");
    if (series.size() == 1)
        return Tr::tr("Recorded on one day only. %1.").arg(text(series.constFirst()));
    const auto most = std::max_element(
        series.cbegin(), series.cend(),
        [](const UsageSnapshot &a, const UsageSnapshot &b) { return a.used < b.used; });
    return Tr::tr("Recorded on %Ln day(s). First %1. Last %2. Most %3.", nullptr,
                  int(series.size()))
        .arg(text(series.constFirst()), text(series.constLast()), text(*most));
}

} // namespace UsageChartTexts
