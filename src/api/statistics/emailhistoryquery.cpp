// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/statistics/emailhistoryquery.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EmailHistoryQuery)
};

QLatin1StringView wireName(EmailHistoryQuery::GroupBy groupBy)
{
    switch (groupBy) {
    case EmailHistoryQuery::GroupBy::EmailAddress:
        return "email_address"_L1;
    case EmailHistoryQuery::GroupBy::Username:
        return "username"_L1;
    case EmailHistoryQuery::GroupBy::Domain:
        return "domain"_L1;
    case EmailHistoryQuery::GroupBy::Subaccount:
        return "subaccount"_L1;
    }
    return {};
}

void insertTime(QJsonObject &json, QLatin1StringView field, const QDateTime &time)
{
    if (time.isValid())
        json.insert(field, time.toUTC().toString(Qt::ISODate));
}

} // namespace

std::optional<QString> EmailHistoryQuery::problem() const
{
    if (from.isValid() && to.isValid() && from >= to)
        return Tr::tr("The period ends before it begins.");
    return std::nullopt;
}

QByteArray EmailHistoryQuery::toJson() const
{
    QJsonObject json{{"group_by"_L1, wireName(groupBy)}};
    insertTime(json, "start_date"_L1, from);
    insertTime(json, "end_date"_L1, to);
    if (!subaccounts.isEmpty())
        json.insert("subaccounts"_L1, QJsonArray::fromStringList(subaccounts));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
