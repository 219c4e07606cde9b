// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/numbers/eventhistogram.h"

#include <algorithm>
#include <limits>

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr std::array<milliseconds, 20> roundSteps{1s,    5s,    10s,  30s,  1min,  5min, 10min,
                                                  15min, 30min, 1h,   2h,   3h,    6h,   12h,
                                                  24h,   48h,   168h, 720h, 2160h, 8760h};

qint64 floored(qint64 time, qint64 step)
{
    const qint64 rest = time % step;
    return time - (rest < 0 ? rest + step : rest);
}

struct Span {
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();

    [[nodiscard]] bool isEmpty() const { return first > last; }
};

/// Counts by kind, and finds out from when to when.
Span countKinds(const EventTable &table, const ShownRows &shown, EventHistogram &histogram)
{
    Span span;
    table.forEach([&](EventTable::Row row, const PageColumns &page, EventTable::Row inPage) {
        if (!shown.has(row))
            return;
        ++histogram.rows;
        ++histogram.totals[std::size_t(page.kinds[inPage])];
        const qint64 time = page.times[inPage];
        if (time == EventPage::noTime) {
            ++histogram.undated;
            return;
        }
        span.first = std::min(span.first, time);
        span.last = std::max(span.last, time);
    });
    return span;
}

std::size_t stepsIn(const Span &span, qint64 step, qint64 offset)
{
    return std::size_t((floored(span.last + offset, step) - floored(span.first + offset, step))
                       / step)
        + 1;
}

milliseconds stepFor(const Span &span, std::size_t mostSteps, qint64 offset)
{
    for (const milliseconds step : roundSteps) {
        if (stepsIn(span, step.count(), offset) <= mostSteps)
            return step;
    }
    // Dates of other centuries: whatever fits.
    milliseconds step = roundSteps.back();
    while (stepsIn(span, step.count(), offset) > mostSteps)
        step *= 2;
    return step;
}

} // namespace

EventHistogram histogramOf(const EventTable &table, const ShownRows &shown, std::size_t mostSteps,
                           std::chrono::seconds utcOffset)
{
    EventHistogram histogram;
    const Span span = countKinds(table, shown, histogram);
    if (span.isEmpty())
        return histogram;
    const qint64 offset = milliseconds(utcOffset).count();
    histogram.step = stepFor(span, std::max<std::size_t>(mostSteps, 2), offset);
    const qint64 step = histogram.step.count();
    histogram.start = floored(span.first + offset, step) - offset;
    histogram.steps.resize(stepsIn(span, step, offset));
    table.forEach([&](EventTable::Row row, const PageColumns &page, EventTable::Row inPage) {
        const qint64 time = page.times[inPage];
        if (time != EventPage::noTime && shown.has(row)) {
            const auto index = std::size_t((time - histogram.start) / step);
            ++histogram.steps[index][std::size_t(page.kinds[inPage])];
        }
    });
    return histogram;
}
