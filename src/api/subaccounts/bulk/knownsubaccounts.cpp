// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/bulk/knownsubaccounts.h"

#include "api/mappedreply.h"
#include "api/subaccounts/subaccountservice.h"

#include <algorithm>

namespace {

BulkContext contextOf(const QList<Subaccount> &subaccounts)
{
    BulkContext context;
    for (const Subaccount &subaccount : subaccounts) {
        context.existing[subaccountKey(subaccount.name)] += subaccount.json;
        context.existing[subaccountIdKey(subaccount.id)] += subaccount.json;
    }
    return context;
}

} // namespace

QString subaccountKey(const QString &name)
{
    return QStringLiteral("name:") + name.trimmed().toCaseFolded();
}

QString subaccountIdKey(const QString &id)
{
    return QStringLiteral("id:") + id.trimmed();
}

ApiReplyOf<BulkContext> *readKnownSubaccounts(ApiClient &client, QObject *parent)
{
    const SubaccountQuery query{.pageSize = SubaccountQuery::largestPage};
    auto *all = SubaccountService(client).search(query, {}, nullptr);
    return new MappedReply<QList<Subaccount>, BulkContext>(all, contextOf, parent);
}
