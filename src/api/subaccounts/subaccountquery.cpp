// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountquery.h"

#include "api/requesttext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountQuery)
};

QLatin1StringView wireName(SubaccountQuery::States states)
{
    switch (states) {
    case SubaccountQuery::States::All:
        return "all"_L1;
    case SubaccountQuery::States::Active:
        return "active"_L1;
    case SubaccountQuery::States::Closed:
        return "closed"_L1;
    case SubaccountQuery::States::Suspended:
        return "suspended"_L1;
    }
    return {};
}

} // namespace

std::optional<QString> SubaccountQuery::problem() const
{
    if (pageSize < 1 || pageSize > largestPage)
        return Tr::tr("A page can have 1 to %1 subaccounts.").arg(largestPage);
    if (hasControlCharacter(terms.join(u' ')))
        return Tr::tr("A search term has a line break or another control character in it.");
    return std::nullopt;
}

QByteArray SubaccountQuery::toJson(const QString &continueToken) const
{
    QJsonObject json{
        {"page_size"_L1, pageSize},
        {"sort_direction"_L1, order == Order::Ascending ? "asc"_L1 : "desc"_L1},
        {"states"_L1, wireName(states)},
    };
    if (!terms.isEmpty()) {
        json.insert("search_terms"_L1, QJsonArray::fromStringList(terms));
        json.insert("fuzzy_search"_L1, match == Match::Part);
    }
    if (!continueToken.isEmpty())
        json.insert("continue_token"_L1, continueToken);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
