// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterplan.h"

#include "api/activity/filter/filterparts.h"
#include "api/activity/filter/filterquestion.h"
#include "api/activity/filter/filtertime.h"

#include <algorithm>

namespace {

using Answer = FilterQuestion::Answer;

/// How much \p part narrows what SMTP2GO finds anywhere: the shortest of its alternatives.
qsizetype narrowness(const FilterExpression &part)
{
    const QStringList values = anywhereValues(part);
    qsizetype least = values.isEmpty() ? 0 : values.first().size();
    for (const QString &value : values)
        least = std::min(least, value.size());
    return least;
}

/// There is one place for bare words: the longest gets it.
QList<FilterExpression> inOrderOfAsking(QList<FilterExpression> parts)
{
    std::stable_sort(parts.begin(), parts.end(),
                     [](const FilterExpression &a, const FilterExpression &b) {
                         return narrowness(a) > narrowness(b);
                     });
    return parts;
}

void addText(QList<FilterExpression> &parts, FilterKey key, const QStringList &values)
{
    if (!values.isEmpty())
        parts.append(FilterCondition{.key = key, .values = values});
}

QStringList listOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList(text);
}

QStringList alternativesIn(const QString &freeText)
{
    QStringList alternatives;
    for (const QString &part : freeText.split(u'|')) {
        if (!part.trimmed().isEmpty())
            alternatives.append(part.trimmed());
    }
    return alternatives;
}

QStringList namesOf(const QList<EventKind> &kinds)
{
    QStringList names;
    for (const EventKind kind : kinds)
        names.append(wireName(kind));
    return names;
}

QStringList timeOf(const QDateTime &time)
{
    return time.isValid() ? listOf(filterTimeText(time)) : QStringList();
}

} // namespace

FilterPlan planFilter(const FilterExpression &filter, const ActivityQuery &base,
                      const SubaccountNames &subaccounts, const QDateTime &now)
{
    FilterPlan plan;
    const QList<FilterExpression> parts = filterParts(filter.effective());
    FilterQuestion question(base, subaccounts, now);
    QList<FilterExpression> exactly;
    for (const FilterExpression &part : inOrderOfAsking(parts)) {
        const Answer answer = part.isEmpty() ? Answer::None : question.ask(part);
        ++(answer == Answer::None ? plan.appliedCount : plan.askedCount);
        if (answer == Answer::Exactly)
            exactly.append(part);
    }
    QList<FilterExpression> rows = parts;
    rows.removeIf([&](const FilterExpression &part) { return exactly.contains(part); });
    plan.rows = FilterExpression::all(rows);
    question.wantHeaders(plan.rows);
    plan.query = question.query();
    return plan;
}

FilterExpression filterOf(const ActivityQuery &query, const SubaccountNames &subaccounts)
{
    QStringList owners;
    for (const QString &id : query.subaccounts)
        owners.append(subaccounts.valueOf(id));
    QList<FilterExpression> parts;
    addText(parts, FilterKey::Text, alternativesIn(query.freeText));
    addText(parts, FilterKey::From, listOf(query.sender));
    addText(parts, FilterKey::To, listOf(query.recipient));
    addText(parts, FilterKey::Subject, listOf(query.subject));
    addText(parts, FilterKey::Event, namesOf(query.kinds));
    addText(parts, FilterKey::User, query.usernames);
    addText(parts, FilterKey::Subaccount, owners);
    addText(parts, FilterKey::EmailId, listOf(query.emailId));
    addText(parts, FilterKey::Since, timeOf(query.start));
    addText(parts, FilterKey::Until, timeOf(query.end));
    return FilterExpression::all(parts);
}
