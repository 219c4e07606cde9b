// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterquestion.h"

#include "api/activity/filter/filterkinds.h"
#include "api/activity/filter/filtertime.h"

#include <algorithm>

namespace {

using Answer = FilterQuestion::Answer;

bool canBeSent(const QString &value)
{
    return value.isValidUtf16() && std::none_of(value.begin(), value.end(), [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

/// Without the blanks that the service may cut off; empty if it can't be asked for.
QString askable(const QString &value)
{
    return canBeSent(value) ? value.trimmed() : QString();
}

bool isExact(const QString &value)
{
    return canBeSent(value) && value.trimmed() == value;
}

} // namespace

QStringList anywhereValues(const FilterExpression &part)
{
    using Kind = FilterExpression::Kind;
    if (part.isInverted() || part.kind() == Kind::All)
        return {};
    if (part.kind() == Kind::Condition)
        return part.condition().key == FilterKey::Text ? part.condition().values : QStringList();
    QStringList values;
    for (const FilterExpression &alternative : part.parts()) {
        const QStringList more = anywhereValues(alternative);
        if (more.isEmpty())
            return {};
        values += more;
    }
    return values;
}

FilterQuestion::FilterQuestion(const ActivityQuery &base, const SubaccountNames &subaccounts,
                               const QDateTime &now)
    : m_subaccounts(subaccounts)
    , m_now(now)
    , m_query(base)
{
    for (const auto field :
         {&ActivityQuery::freeText, &ActivityQuery::emailId, &ActivityQuery::sender,
          &ActivityQuery::recipient, &ActivityQuery::subject})
        (m_query.*field).clear();
    m_query.kinds.clear();
    m_query.usernames.clear();
    m_query.subaccounts.clear();
}

Answer FilterQuestion::ask(const FilterExpression &part)
{
    if (const QStringList values = anywhereValues(part); !values.isEmpty())
        return askAnywhere(values);
    const bool isCondition = part.kind() == FilterExpression::Kind::Condition;
    return isCondition && !part.isInverted() ? ask(part.condition()) : Answer::None;
}

Answer FilterQuestion::ask(const FilterCondition &condition)
{
    switch (condition.key) {
    case FilterKey::From:
        return askText(&ActivityQuery::sender, condition);
    case FilterKey::To:
        return askText(&ActivityQuery::recipient, condition);
    case FilterKey::Subject:
        return askText(&ActivityQuery::subject, condition);
    case FilterKey::EmailId:
        return askExact(&ActivityQuery::emailId, condition);
    case FilterKey::User:
        return askUsers(condition.values);
    case FilterKey::Subaccount:
        return askSubaccounts(condition.values);
    case FilterKey::Event:
        return askKinds(condition.values);
    case FilterKey::Since:
    case FilterKey::Until:
        return askTime(condition);
    default:
        return Answer::None;
    }
}

/// The service takes one text a field.
Answer FilterQuestion::askText(QString ActivityQuery::*field, const FilterCondition &condition)
{
    const QString value = askable(condition.values.first());
    if (condition.values.size() != 1 || value.isEmpty() || !(m_query.*field).isEmpty())
        return Answer::None;
    m_query.*field = value;
    return Answer::Roughly;
}

Answer FilterQuestion::askAnywhere(const QStringList &values)
{
    QStringList alternatives;
    for (const QString &value : values)
        alternatives.append(askable(value));
    const bool can
        = std::none_of(alternatives.begin(), alternatives.end(), [](const QString &value) {
              return value.isEmpty() || value.contains(u'|');
          });
    if (!can || !m_query.freeText.isEmpty())
        return Answer::None;
    m_query.freeText = alternatives.join(QLatin1String(" | "));
    return Answer::Roughly;
}

Answer FilterQuestion::askExact(QString ActivityQuery::*field, const FilterCondition &condition)
{
    return isExact(condition.values.first()) ? askText(field, condition) : Answer::None;
}

Answer FilterQuestion::askUsers(const QStringList &values)
{
    if (!m_query.usernames.isEmpty() || !std::all_of(values.begin(), values.end(), isExact))
        return Answer::None;
    m_query.usernames = values;
    return Answer::Roughly;
}

Answer FilterQuestion::askSubaccounts(const QStringList &values)
{
    QStringList ids;
    for (const QString &value : values) {
        const QStringList meant = m_subaccounts.idsOf(value);
        if (meant.isEmpty())
            return Answer::None;
        ids += meant;
    }
    ids.removeDuplicates();
    const bool can = std::all_of(ids.begin(), ids.end(),
                                 [](const QString &id) { return !id.isEmpty() && isExact(id); });
    if (!can || !m_query.subaccounts.isEmpty())
        return Answer::None;
    m_query.subaccounts = ids;
    return Answer::Exactly;
}

Answer FilterQuestion::askKinds(const QStringList &values)
{
    const QList<EventKind> kinds = filterKinds(values);
    if (kinds.isEmpty() || !m_query.kinds.isEmpty())
        return Answer::None;
    m_query.kinds = kinds;
    return Answer::Exactly;
}

Answer FilterQuestion::askTime(const FilterCondition &condition)
{
    const bool isSince = condition.key == FilterKey::Since;
    const auto edge = isSince ? FilterTimeEdge::Since : FilterTimeEdge::Until;
    const auto time = filterTime(condition.values.first(), edge, m_now);
    if (!time)
        return Answer::None;
    (isSince ? m_query.start : m_query.end) = *time;
    return Answer::Exactly;
}

void FilterQuestion::wantHeaders(const FilterExpression &filter)
{
    for (const FilterExpression &part : filter.parts())
        wantHeaders(part);
    const FilterCondition &condition = filter.condition();
    if (condition.key == FilterKey::Header
        && !m_query.customHeaders.contains(condition.header, Qt::CaseInsensitive))
        m_query.customHeaders.append(condition.header);
}
