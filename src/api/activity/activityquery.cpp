// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activityquery.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maximumPageSize = 1000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ActivityQuery)
};

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool anyHasControlCharacter(const QStringList &texts)
{
    return std::any_of(texts.cbegin(), texts.cend(), hasControlCharacter);
}

QStringList allTexts(const ActivityQuery &query)
{
    return QStringList{query.freeText, query.emailId, query.sender, query.recipient, query.subject}
    + query.usernames + query.subaccounts + query.customHeaders;
}

QString rfc3339(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QLatin1StringView wireName(ActivityQuery::Region region)
{
    switch (region) {
    case ActivityQuery::Region::OfAccount:
        return {};
    case ActivityQuery::Region::Us:
        return "us"_L1;
    case ActivityQuery::Region::Eu:
        return "eu"_L1;
    case ActivityQuery::Region::Au:
        return "au"_L1;
    }
    return {};
}

void put(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void put(QJsonObject &json, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(key, rfc3339(time));
}

void put(QJsonObject &json, QLatin1StringView key, const QStringList &texts)
{
    if (!texts.isEmpty())
        json.insert(key, QJsonArray::fromStringList(texts));
}

void putTrue(QJsonObject &json, QLatin1StringView key, bool value)
{
    if (value)
        json.insert(key, true);
}

QStringList wireNames(const QList<EventKind> &kinds)
{
    QStringList names;
    for (const EventKind kind : kinds)
        names += wireName(kind);
    return names;
}

} // namespace

std::optional<QString> ActivityQuery::problem() const
{
    if (start.isValid() && end.isValid() && end <= start)
        return Tr::tr("The end of the time range must lie after its beginning.");
    if (pageSize < 1 || pageSize > maximumPageSize)
        return Tr::tr("A page can have 1 to %1 events.").arg(maximumPageSize);
    if (kinds.contains(EventKind::Unknown))
        return Tr::tr("SMTP2GO can't search for an event that isn't in its list.");
    if (anyHasControlCharacter(allTexts(*this)))
        return Tr::tr("A search field has a line break or another control character in it.");
    return std::nullopt;
}

QByteArray ActivityQuery::toJson(const QString &continueToken) const
{
    QJsonObject json;
    put(json, "start_date"_L1, start);
    put(json, "end_date"_L1, end);
    put(json, "search"_L1, freeText);
    put(json, "search_email_id"_L1, emailId);
    put(json, "search_sender"_L1, sender);
    put(json, "search_recipient"_L1, recipient);
    put(json, "search_subject"_L1, subject);
    put(json, "event_types"_L1, wireNames(kinds));
    put(json, "search_usernames"_L1, usernames);
    put(json, "subaccounts"_L1, subaccounts);
    put(json, "region"_L1, QString(wireName(region)));
    putTrue(json, "only_latest"_L1, latest == Latest::ByEvent);
    putTrue(json, "only_latest_by_sent"_L1, latest == Latest::BySent);
    putTrue(json, "include_headers"_L1, includeHeaders);
    put(json, "custom_headers"_L1, customHeaders);
    json.insert("limit"_L1, pageSize);
    put(json, "continue_token"_L1, continueToken);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
