// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/numbers/shownrows.h"

#include <array>
#include <chrono>

/// Events over time: how many of each kind in steps of equal length.
struct EventHistogram {
    static constexpr std::size_t kindCount = std::size_t(EventKind::Resubscribed) + 1;
    using Counts = std::array<quint32, kindCount>; ///< by EventKind

    qint64 start = 0; ///< of the first step, milliseconds since 1970 UTC
    std::chrono::milliseconds step{0}; ///< 0 if there is no event with a date
    std::vector<Counts> steps;
    Counts totals{}; ///< with those without a date
    quint32 undated = 0;
    quint32 rows = 0; ///< that were counted

    [[nodiscard]] qint64 startOf(std::size_t index) const
    {
        return start + qint64(index) * step.count();
    }

    friend bool operator==(const EventHistogram &, const EventHistogram &) = default;
};

/// In at most \p mostSteps steps of a round length (1 s, 5 s, … 1 h, … 7 d), which begin at round
/// times of a zone that is \p utcOffset ahead of UTC. A million rows take some milliseconds.
[[nodiscard]] EventHistogram histogramOf(const EventTable &table, const ShownRows &shown,
                                         std::size_t mostSteps, std::chrono::seconds utcOffset);
