// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/filter/filterexpression.h"
#include "api/activity/filter/subaccountnames.h"

#include <QDateTime>

/// How a filter is answered: what SMTP2GO is asked for, and what is applied to the rows it sends.
///
/// What is asked is never narrower than the filter. Texts are applied to the rows, too, also when
/// they were asked for: SMTP2GO looks at more than the filter does, e.g. at all recipients of an
/// e-mail where to: means the one of the event. Kinds, times and subaccounts that were asked for
/// are not applied again.
///
/// While a filter is typed that hasn't been asked for yet, apply it as a whole.
struct FilterPlan {
    /// The base query with all that can be asked put in.
    ActivityQuery query;

    /// What decides which of the rows are shown.
    FilterExpression rows;

    int askedCount = 0; ///< of filterParts() that are on: those that SMTP2GO is asked for
    int appliedCount = 0; ///< the others, which are answered from the fetched rows alone

    friend bool operator==(const FilterPlan &, const FilterPlan &) = default;
};

/// \p base is what the filter doesn't say: region, latest, headers to fetch, page size, and the
/// time range where there is no since: or until:. Its texts, kinds, usernames and subaccounts are
/// replaced, headers that the filter looks at are added. \p filter must come from a Valid or Empty
/// reading. Times may still contradict each other: ActivityQuery::problem() of the result says so.
[[nodiscard]] FilterPlan planFilter(const FilterExpression &filter, const ActivityQuery &base,
                                    const SubaccountNames &subaccounts, const QDateTime &now);

/// The other way round, for form fields that were filled in: the filter that asks for the texts,
/// kinds, usernames, subaccounts and times of \p query. Asked over the same base, it gives these
/// back. (Custom headers are no condition: they stay in the base.)
[[nodiscard]] FilterExpression filterOf(const ActivityQuery &query,
                                        const SubaccountNames &subaccounts);
