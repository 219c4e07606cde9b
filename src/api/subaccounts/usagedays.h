// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/usagesnapshot.h"

#include <QDate>
#include <map>

/// What was used on the days that were seen.
struct UsageDays {
    std::map<QDate, double> used; ///< by day (UTC); days of which too little was seen are missing
    int seen = 0; ///< no more than there are snapshots to tell of
    QDate renewed; ///< the last renewal that was seen to the day; invalid: none

    [[nodiscard]] double mean() const;
};

/// From \p series, oldest first. What lies between two snapshots is spread over the time between
/// them; where less is used than before, the plan was renewed in between, and how much was used
/// there isn't known. Steps that go back in time or take longer than two months say nothing.
[[nodiscard]] UsageDays usageDays(const UsageSeries &series);
