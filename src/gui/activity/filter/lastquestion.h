// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/filter/filterexpression.h"
#include "api/activity/filter/filterplan.h"
#include "api/activity/filter/subaccountnames.h"
#include "gui/activity/filter/filterhint.h"

#include <QDateTime>
#include <optional>

/// What SMTP2GO was asked last, from which filter, and when: the rows that are there answer it,
/// whatever has been typed since.
class LastQuestion {
public:
    /// Somebody asks at \p now. What can't be asked isn't taken, but the time is.
    void setTime(const QDateTime &now) { m_time = now; }

    /// \p plan of \p filter was asked.
    void take(const FilterPlan &plan, const FilterExpression &filter);

    /// What its relative times were counted from; invalid before the first.
    [[nodiscard]] const QDateTime &time() const { return m_time; }

    /// How many conditions SMTP2GO answered.
    [[nodiscard]] int askedCount() const { return m_askedCount; }

    /// Whether \p query was asked.
    [[nodiscard]] FilterHint::Asked asked(const ActivityQuery &query) const;

    /// What is applied to the rows that are there while \p plan is the one of \p filter.
    [[nodiscard]] FilterExpression rows(const FilterPlan &plan, const FilterExpression &filter,
                                        const SubaccountNames &subaccounts,
                                        const QDateTime &now) const;

private:
    std::optional<ActivityQuery> m_query;
    FilterExpression m_filter;
    int m_askedCount = 0;
    QDateTime m_time;
};
