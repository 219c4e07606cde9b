// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/lastquestion.h"

#include "gui/activity/filter/filterchiptexts.h"

void LastQuestion::take(const FilterPlan &plan, const FilterExpression &filter)
{
    m_query = plan.query;
    m_filter = filter;
    m_askedCount = plan.askedCount;
}

FilterHint::Asked LastQuestion::asked(const ActivityQuery &query) const
{
    if (!m_query)
        return FilterHint::Asked::Never;
    return *m_query == query ? FilterHint::Asked::This : FilterHint::Asked::Another;
}

/// What must be asked of SMTP2GO has no effect before it was: the rows stay those of the last
/// question, less what is left out here.
FilterExpression LastQuestion::rows(const FilterPlan &plan, const FilterExpression &filter,
                                    const SubaccountNames &subaccounts, const QDateTime &now) const
{
    using Place = FilterChipContent::Place;
    if (asked(plan.query) != FilterHint::Asked::Another)
        return plan.rows;
    const FilterExpression shown
        = FilterExpression::all({partsAt(Place::AtService, m_filter, subaccounts),
                                 partsAt(Place::Here, filter, subaccounts)});
    return planFilter(shown, {}, subaccounts, now).rows;
}
