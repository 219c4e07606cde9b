// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/suppressions/suppressionquery.h"

#include "api/requesttext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SuppressionQuery)
};

void put(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

} // namespace

QStringList wireNames(const QList<Suppression::Kind> &kinds)
{
    QStringList names;
    for (const Suppression::Kind kind : kinds)
        names += wireName(kind);
    return names;
}

SuppressionQuery SuppressionQuery::everything(const QDateTime &now)
{
    SuppressionQuery query;
    query.start = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    query.end = QDateTime(now.toUTC().date().addDays(2), QTime(0, 0), Qt::UTC);
    return query;
}

std::optional<QString> SuppressionQuery::problem() const
{
    if (!start.isValid() || !end.isValid())
        return Tr::tr("The time range needs a beginning and an end.");
    if (end <= start)
        return Tr::tr("The end of the time range must lie after its beginning.");
    if (kinds.contains(Suppression::Kind::Unknown))
        return Tr::tr("SMTP2GO can't search for a reason that isn't in its list.");
    if (hasControlCharacter(address + wildcard + subaccountId))
        return Tr::tr("A search field has a line break or another control character in it.");
    return std::nullopt;
}

QByteArray SuppressionQuery::toJson(const QString &continueToken) const
{
    QJsonObject json{
        {"start_date"_L1, start.toUTC().toString(Qt::ISODate)},
        {"end_date"_L1, end.toUTC().toString(Qt::ISODate)},
        {"sort"_L1, order == Order::NewestFirst ? "desc"_L1 : "asc"_L1},
    };
    put(json, "email_address"_L1, address);
    put(json, "wildcard"_L1, wildcard);
    put(json, "subaccount_id"_L1, subaccountId);
    put(json, "continue_token"_L1, continueToken);
    if (!kinds.isEmpty())
        json.insert("suppression_types"_L1, QJsonArray::fromStringList(wireNames(kinds)));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
