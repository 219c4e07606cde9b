// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/numbers/charttexts.h"

#include "gui/activity/eventtext.h"
#include "gui/widgets/colours.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPalette>

namespace ChartTexts {

namespace {

using namespace std::chrono_literals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChartTexts)
};

struct Look {
    EventKind kind;
    Ink ink;
    Qt::BrushStyle pattern;
};

/// In the order of the stack: what went well is lowest, what failed stands on top of it.
constexpr std::array looks{
    Look{EventKind::Processed, Ink::Neutral, Qt::HorPattern},
    Look{EventKind::Delivered, Ink::Good, Qt::SolidPattern},
    Look{EventKind::Opened, Ink::Touched, Qt::Dense3Pattern},
    Look{EventKind::Clicked, Ink::Clicked, Qt::SolidPattern},
    Look{EventKind::Resubscribed, Ink::Resubscribed, Qt::FDiagPattern},
    Look{EventKind::Unsubscribed, Ink::Unsubscribed, Qt::VerPattern},
    Look{EventKind::Spam, Ink::Spam, Qt::Dense5Pattern},
    Look{EventKind::SoftBounced, Ink::Doubtful, Qt::BDiagPattern},
    Look{EventKind::Rejected, Ink::Rejected, Qt::CrossPattern},
    Look{EventKind::HardBounced, Ink::Bad, Qt::SolidPattern},
    Look{EventKind::Unknown, Ink::Other, Qt::DiagCrossPattern},
};

QString nameOf(EventKind kind)
{
    return kind == EventKind::Unknown ? Tr::tr("Other") : EventText::kindTitle(kind);
}

QDateTime timeOf(qint64 time)
{
    return TimeText::moment(time);
}

QString number(quint64 value)
{
    return QLocale().toString(value);
}

QString timeText(const QDateTime &time, std::chrono::milliseconds step)
{
    return TimeText::timeOfDay(
        time.time(), step < 1min ? TimeText::Precision::Seconds : TimeText::Precision::Minutes);
}

/// As exact as the step needs.
QString momentText(const QDateTime &time, std::chrono::milliseconds step)
{
    const QString day = TimeText::day(time.date());
    return step >= 24h ? day : day + QLatin1Char(' ') + timeText(time, step);
}

QString tickText(const QDateTime &time, std::chrono::milliseconds distance)
{
    if (distance >= 24h || (time.time() == QTime(0, 0) && distance >= 1h))
        return TimeText::dayOfYear(time.date());
    return timeText(time, distance);
}

constexpr std::size_t mostTicks = 5;

/// The shortest round time of which few enough are in the chart.
std::chrono::milliseconds tickDistance(const EventHistogram &histogram)
{
    constexpr std::array<std::chrono::milliseconds, 20> round{
        1s,    2s,    5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min,
        15min, 30min, 1h, 2h,  3h,  6h,  12h,  24h,  48h,  168h};
    const auto span = histogram.step * std::int64_t(histogram.steps.size());
    for (const std::chrono::milliseconds distance : round) {
        if (distance % histogram.step == 0ms && span / distance < std::int64_t(mostTicks))
            return distance;
    }
    const auto steps = (histogram.steps.size() + mostTicks - 1) / mostTicks;
    return histogram.step * std::int64_t(steps);
}

/// A handful, at round times of the zone that is shown.
QList<EventChartData::Tick> ticksOf(const EventHistogram &histogram)
{
    QList<EventChartData::Tick> ticks;
    if (histogram.steps.empty())
        return ticks;
    const std::chrono::milliseconds distance = tickDistance(histogram);
    const qint64 offset = timeOf(histogram.start).offsetFromUtc() * 1000LL;
    for (std::size_t step = 0; step < histogram.steps.size(); ++step) {
        const qint64 time = histogram.startOf(step);
        if ((time + offset) % distance.count() == 0)
            ticks.append({int(step), tickText(timeOf(time), distance)});
    }
    return ticks;
}

QList<quint32> countsOf(const EventHistogram &histogram, EventKind kind)
{
    QList<quint32> counts;
    counts.reserve(qsizetype(histogram.steps.size()));
    for (const EventHistogram::Counts &step : histogram.steps)
        counts.append(step[std::size_t(kind)]);
    return counts;
}

quint64 sumOf(const EventHistogram::Counts &counts)
{
    quint64 sum = 0;
    for (const quint32 count : counts)
        sum += count;
    return sum;
}

/// "34 delivered, 2 hard bounced"
QString kindsText(const EventHistogram::Counts &counts)
{
    QStringList parts;
    for (const Look &look : looks) {
        const quint32 count = counts[std::size_t(look.kind)];
        if (count > 0)
            parts.append(Tr::tr("%1 %2").arg(number(count), nameOf(look.kind).toLower()));
    }
    return parts.isEmpty() ? Tr::tr("no events") : parts.join(Tr::tr(", "));
}

QString rangeText(const EventHistogram &histogram, int first, int last)
{
    const QDateTime from = timeOf(histogram.startOf(std::size_t(first)));
    const QDateTime until = timeOf(histogram.startOf(std::size_t(last) + 1));
    const bool isOneDay = from.date() == until.date() && histogram.step < 24h;
    const QString end
        = isOneDay ? timeText(until, histogram.step) : momentText(until, histogram.step);
    return Tr::tr("%1 to %2").arg(momentText(from, histogram.step), end);
}

/// A light tint of the colour with the pattern in full colour on it: a pattern alone would let the
/// background through.
QBrush brushOf(const Look &look, const QPalette &palette)
{
    static QHash<std::pair<QRgb, int>, QBrush> made; // equal looks stay equal brushes
    const QColor colour = Colours::of(look.ink, palette);
    if (look.pattern == Qt::SolidPattern)
        return colour;
    QBrush &brush = made[{colour.rgb(), int(look.pattern)}];
    if (brush.style() != Qt::NoBrush)
        return brush;
    QImage tile(8, 8, QImage::Format_RGB32);
    tile.fill(isDark(palette) ? colour.darker(220) : colour.lighter(170));
    QPainter(&tile).fillRect(tile.rect(), QBrush(colour, look.pattern));
    brush = QBrush(tile);
    brush.setColor(colour);
    return brush;
}

} // namespace

EventChartData dataOf(const EventHistogram &histogram, const QPalette &palette)
{
    EventChartData data;
    data.steps = int(histogram.steps.size());
    data.ticks = ticksOf(histogram);
    for (const Look &look : looks) {
        const QList<quint32> counts = countsOf(histogram, look.kind);
        if (std::any_of(counts.begin(), counts.end(), [](quint32 count) { return count > 0; }))
            data.series.append({nameOf(look.kind), brushOf(look, palette), counts});
    }
    return data;
}

QString stepsText(const EventHistogram &histogram, int first, int last)
{
    if (first < 0 || last < first || last >= int(histogram.steps.size()))
        return {};
    EventHistogram::Counts sum{};
    for (int step = first; step <= last; ++step) {
        for (std::size_t kind = 0; kind < sum.size(); ++kind)
            sum[kind] += histogram.steps[std::size_t(step)][kind];
    }
    return Tr::tr("%1: %2").arg(rangeText(histogram, first, last), kindsText(sum));
}

QString rangeSummary(const EventHistogram &histogram, int first, int last)
{
    quint64 sum = 0;
    for (int step = first; step <= last; ++step)
        sum += sumOf(histogram.steps[std::size_t(step)]);
    return Tr::tr("%1: %2 of %3 events. Return searches only that time; Esc takes the mark away.")
        .arg(rangeText(histogram, first, last), number(sum), number(histogram.rows));
}

QList<KindCount> kindCounts(const EventHistogram &histogram, int first, int last,
                            const QPalette &palette)
{
    QList<KindCount> counts;
    for (auto look = looks.rbegin(); look != looks.rend(); ++look) {
        const auto kind = std::size_t(look->kind);
        if (histogram.totals[kind] == 0)
            continue;
        quint64 count = first < 0 ? histogram.totals[kind] : 0;
        for (int step = first; first >= 0 && step <= last; ++step)
            count += histogram.steps[std::size_t(step)][kind];
        counts.append({look->kind, nameOf(look->kind), brushOf(*look, palette), count});
    }
    return counts;
}

QString summary(const EventHistogram &histogram)
{
    if (histogram.steps.empty())
        return Tr::tr("No events with a date.");
    const auto busiest
        = std::max_element(histogram.steps.begin(), histogram.steps.end(),
                           [](const auto &a, const auto &b) { return sumOf(a) < sumOf(b); });
    const int peak = int(busiest - histogram.steps.begin());
    QString text = Tr::tr("%1: %2 in all, %3. Most in one bar of %4: %5.")
                       .arg(rangeText(histogram, 0, int(histogram.steps.size()) - 1),
                            number(sumOf(histogram.totals)), kindsText(histogram.totals),
                            stepLength(histogram.step), stepsText(histogram, peak, peak));
    if (histogram.undated > 0)
        text += QLatin1Char(' ')
            + Tr::tr("Without a date, and so in no bar: %1.").arg(number(histogram.undated));
    return text;
}

QString stepLength(std::chrono::milliseconds step)
{
    using namespace std::chrono;
    if (step >= 24h)
        return step == 24h ? Tr::tr("1 day") : Tr::tr("%1 days").arg(step / 24h);
    if (step >= 1h)
        return step == 1h ? Tr::tr("1 hour") : Tr::tr("%1 hours").arg(step / 1h);
    if (step >= 1min)
        return step == 1min ? Tr::tr("1 minute") : Tr::tr("%1 minutes").arg(step / 1min);
    return step == 1s ? Tr::tr("1 second") : Tr::tr("%1 seconds").arg(step / 1s);
}

} // namespace ChartTexts
