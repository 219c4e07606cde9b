// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <chrono>

/// A range of time up to now that the form offers.
struct TimeRange {
    const char *name; ///< in the context ActivityFilterForm
    std::chrono::seconds length; ///< 0: between two times given by hand
};

namespace TimeRanges {

inline constexpr std::array all{
    TimeRange{QT_TRANSLATE_NOOP("ActivityFilterForm", "Last hour"), std::chrono::hours(1)},
    TimeRange{QT_TRANSLATE_NOOP("ActivityFilterForm", "Last 24 hours"), std::chrono::hours(24)},
    TimeRange{QT_TRANSLATE_NOOP("ActivityFilterForm", "Last 7 days"), std::chrono::hours(7 * 24)},
    TimeRange{QT_TRANSLATE_NOOP("ActivityFilterForm", "Last 30 days"), std::chrono::hours(30 * 24)},
    TimeRange{QT_TRANSLATE_NOOP("ActivityFilterForm", "Custom…"), std::chrono::seconds(0)},
};

// Places in that list, and the one behind it: the typed filter says since when.
inline constexpr int last24Hours = 1;
inline constexpr int customRange = int(all.size()) - 1;
inline constexpr int rangeOfLine = customRange + 1;

/// The place of the range of \p length; that of Custom… if there is none.
[[nodiscard]] inline int placeOf(std::chrono::seconds length)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const TimeRange &range) { return range.length == length; });
    return found == all.end() ? customRange : int(found - all.begin());
}

} // namespace TimeRanges
