// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/numbers/eventhistogram.h"
#include "gui/activity/numbers/eventchart.h"

class QPalette;

/// How a histogram of events looks and reads.
namespace ChartTexts {

/// Only the kinds that occur, those that went well lowest. Colours stand out on the base of
/// \p palette by at least 3:1.
[[nodiscard]] EventChartData dataOf(const EventHistogram &histogram, const QPalette &palette);

/// "2026-02-05 12:00 to 12:30: 34 delivered, 2 hard bounced" of the steps \p first to \p last.
[[nodiscard]] QString stepsText(const EventHistogram &histogram, int first, int last);

/// The same in short, with what one can do: "2026-02-05 12:00 to 12:30: 36 of 1,000 events. …".
[[nodiscard]] QString rangeSummary(const EventHistogram &histogram, int first, int last);

struct KindCount {
    EventKind kind;
    QString name;
    QBrush brush; ///< as in the chart
    quint64 count;
};

/// The legend with what the steps \p first to \p last hold, or all of them if \p first is -1: the
/// kinds that occur, highest in the stack first.
[[nodiscard]] QList<KindCount> kindCounts(const EventHistogram &histogram, int first, int last,
                                          const QPalette &palette);

/// The whole for a screen reader: from when to when, how many of each kind, and the peak.
[[nodiscard]] QString summary(const EventHistogram &histogram);

/// "a minute", "6 hours": how long a step is.
[[nodiscard]] QString stepLength(std::chrono::milliseconds step);

} // namespace ChartTexts
