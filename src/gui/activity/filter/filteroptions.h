// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"

#include <chrono>

/// What a question holds beside its filter text: a value that a saved view can keep.
struct FilterOptions {
    /// Counted back from the moment of asking; 0: from start to end.
    std::chrono::seconds range = std::chrono::hours(24);
    QDateTime start; ///< only read when range is 0
    QDateTime end; ///< only read when range is 0
    ActivityQuery::Region region = ActivityQuery::Region::OfAccount;
    ActivityQuery::Latest latest = ActivityQuery::Latest::All;
    bool includeHeaders = false;
    QStringList customHeaders; ///< names to fetch

    friend bool operator==(const FilterOptions &, const FilterOptions &) = default;

    /// The question that has only these.
    [[nodiscard]] ActivityQuery query(const QDateTime &now) const;
};
