// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterfields.h"

#include "api/activity/activityquery.h"
#include "api/activity/filter/filterkinds.h"
#include "api/activity/filter/filterparts.h"
#include "api/activity/filter/filterplan.h"

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array mirroredKeys{
    FilterKey::Text,    FilterKey::From,  FilterKey::To,   FilterKey::Subject,
    FilterKey::EmailId, FilterKey::Event, FilterKey::User, FilterKey::Subaccount,
};

bool isTimeInForce(const FilterExpression &part)
{
    return part.kind() == FilterExpression::Kind::Condition && !part.isOff()
        && filterValueKind(part.condition().key) == FilterValueKind::Time;
}

std::optional<QStringList> idsOf(const QStringList &values, const SubaccountNames &subaccounts)
{
    QStringList ids;
    for (const QString &value : values) {
        const QStringList found = subaccounts.idsOf(value);
        if (found.isEmpty())
            return std::nullopt;
        ids += found;
    }
    return ids;
}

/// Whether the field shows \p value as it is: blanks at its ends, commas and bars would read
/// differently there.
bool fitsField(const FilterCondition &condition)
{
    const bool isList = condition.key == FilterKey::User || condition.key == FilterKey::Subaccount;
    return std::all_of(condition.values.cbegin(), condition.values.cend(),
                       [&](const QString &value) {
                           return value == value.trimmed() && !(isList && value.contains(u','))
                               && !(condition.key == FilterKey::Text && value.contains(u'|'));
                       });
}

/// Puts \p condition into the field for it; false if there is none that could hold it.
bool show(const FilterCondition &condition, const SubaccountNames &subaccounts,
          FilterFields &fields)
{
    const auto single = [&](QString &field) {
        if (condition.values.size() != 1)
            return false;
        field = condition.values.constFirst();
        return true;
    };
    if (!fitsField(condition))
        return false;
    switch (condition.key) {
    case FilterKey::Text:
        fields.freeText = condition.values.join(" | "_L1);
        return true;
    case FilterKey::From:
        return single(fields.sender);
    case FilterKey::To:
        return single(fields.recipient);
    case FilterKey::Subject:
        return single(fields.subject);
    case FilterKey::EmailId:
        return single(fields.emailId);
    case FilterKey::Event:
        fields.kinds = filterKinds(condition.values);
        return true;
    case FilterKey::User:
        fields.usernames = condition.values;
        return true;
    case FilterKey::Subaccount:
        fields.subaccounts = idsOf(condition.values, subaccounts).value_or(QStringList());
        return !fields.subaccounts.isEmpty();
    default:
        return false;
    }
}

bool isPlainCondition(const FilterExpression &part)
{
    return part.kind() == FilterExpression::Kind::Condition && !part.isOff() && !part.isInverted();
}

/// The first part that the field of \p key shows; -1 if none.
qsizetype partOf(FilterKey key, const QList<FilterExpression> &parts,
                 const SubaccountNames &subaccounts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        FilterFields ignored;
        if (isPlainCondition(parts.at(i)) && parts.at(i).condition().key == key
            && show(parts.at(i).condition(), subaccounts, ignored))
            return i;
    }
    return -1;
}

/// \p fields with nothing but what stands for \p key.
FilterFields only(FilterKey key, const FilterFields &fields)
{
    switch (key) {
    case FilterKey::Text:
        return {.freeText = fields.freeText};
    case FilterKey::From:
        return {.sender = fields.sender};
    case FilterKey::To:
        return {.recipient = fields.recipient};
    case FilterKey::Subject:
        return {.subject = fields.subject};
    case FilterKey::EmailId:
        return {.emailId = fields.emailId};
    case FilterKey::Event:
        return {.kinds = fields.kinds};
    case FilterKey::User:
        return {.usernames = fields.usernames};
    case FilterKey::Subaccount:
        return {.subaccounts = fields.subaccounts};
    default:
        return {};
    }
}

FilterExpression expressionOf(const FilterFields &fields, const SubaccountNames &subaccounts)
{
    ActivityQuery query;
    query.freeText = fields.freeText;
    query.sender = fields.sender;
    query.recipient = fields.recipient;
    query.subject = fields.subject;
    query.emailId = fields.emailId;
    query.kinds = fields.kinds;
    query.usernames = fields.usernames;
    query.subaccounts = fields.subaccounts;
    return filterOf(query, subaccounts);
}

} // namespace

FilterMirror mirrorOf(const FilterExpression &filter, const SubaccountNames &subaccounts)
{
    FilterMirror mirror;
    const QList<FilterExpression> parts = filterParts(filter);
    QList<qsizetype> shown;
    for (const FilterKey key : mirroredKeys) {
        const qsizetype place = partOf(key, parts, subaccounts);
        if (place >= 0 && show(parts.at(place).condition(), subaccounts, mirror.fields))
            shown.append(place);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        mirror.hasTimes = mirror.hasTimes || isTimeInForce(parts.at(i));
        mirror.onlyInLine += shown.contains(i) || isTimeInForce(parts.at(i)) ? 0 : 1;
    }
    return mirror;
}

FilterExpression withFields(const FilterExpression &filter, const FilterFields &fields,
                            const SubaccountNames &subaccounts)
{
    const FilterFields before = mirrorOf(filter, subaccounts).fields;
    QList<FilterExpression> parts = filterParts(filter);
    for (const FilterKey key : mirroredKeys) {
        const FilterFields wanted = only(key, fields);
        if (wanted == only(key, before))
            continue;
        const FilterExpression part = expressionOf(wanted, subaccounts);
        const qsizetype place = partOf(key, parts, subaccounts);
        if (place >= 0)
            parts[place] = part;
        else
            parts.append(part);
    }
    return FilterExpression::all(parts);
}

FilterExpression withoutTimes(const FilterExpression &filter)
{
    QList<FilterExpression> parts = filterParts(filter);
    parts.removeIf(isTimeInForce);
    return FilterExpression::all(parts);
}
