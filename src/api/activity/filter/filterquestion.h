// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/filter/filterexpression.h"
#include "api/activity/filter/subaccountnames.h"

/// Puts conditions into a question to the service, one after the other, as long as there is a
/// place for them.
class FilterQuestion {
public:
    enum class Answer {
        None, ///< has no place: the question is as it was
        Roughly, ///< the rows that come fulfil it, and others
        Exactly,
    };

    /// \p base without its texts, kinds, usernames and subaccounts.
    FilterQuestion(const ActivityQuery &base, const SubaccountNames &subaccounts,
                   const QDateTime &now);

    /// \p part must be on.
    [[nodiscard]] Answer ask(const FilterExpression &part);

    /// Asks for every header that \p filter looks at.
    void wantHeaders(const FilterExpression &filter);

    [[nodiscard]] const ActivityQuery &query() const { return m_query; }

private:
    [[nodiscard]] Answer ask(const FilterCondition &condition);
    [[nodiscard]] Answer askText(QString ActivityQuery::*field, const FilterCondition &condition);
    [[nodiscard]] Answer askAnywhere(const QStringList &values);
    [[nodiscard]] Answer askExact(QString ActivityQuery::*field, const FilterCondition &condition);
    [[nodiscard]] Answer askUsers(const QStringList &values);
    [[nodiscard]] Answer askSubaccounts(const QStringList &values);
    [[nodiscard]] Answer askKinds(const QStringList &values);
    [[nodiscard]] Answer askTime(const FilterCondition &condition);

    const SubaccountNames &m_subaccounts;
    const QDateTime m_now;
    ActivityQuery m_query;
};

/// The values of which one must be found anywhere in an event: of bare words, or of a group of
/// bare words with bars between; none for the rest.
[[nodiscard]] QStringList anywhereValues(const FilterExpression &part);
