// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountservice.h"

#include "api/allpages.h"
#include "api/endpoints.h"
#include "api/subaccounts/subaccountcodec.h"
#include "api/writes/writecall.h"
#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountService)
};

} // namespace

SubaccountService::SubaccountService(ApiClient &client)
    : m_client(client)
{
}

ApiReplyOf<SubaccountService::Page> *SubaccountService::fetchPage(const SubaccountQuery &query,
                                                                  const QString &continueToken,
                                                                  const CallOptions &options,
                                                                  QObject *parent)
{
    if (const auto problem = query.problem())
        return m_client.refuse<Page>(endpoints::subaccountsSearch, *problem, parent);
    return m_client.send<Page>(endpoints::subaccountsSearch, query.toJson(continueToken),
                               subaccountsIn, options, parent);
}

ApiReplyOf<QList<Subaccount>> *
SubaccountService::search(const SubaccountQuery &query, const CallOptions &options, QObject *parent)
{
    const auto fetch
        = [service = *this, query, options](const QString &token, QObject *owner) mutable {
              return service.fetchPage(query, token, options, owner);
          };
    return new AllPages<Subaccount>(m_client.contextOf(endpoints::subaccountsSearch), fetch,
                                    parent);
}

ApiReplyOf<Subaccount> *SubaccountService::add(const NewSubaccount &subaccount, QObject *parent)
{
    if (const auto problem = subaccount.problem())
        return m_client.refuse<Subaccount>(endpoints::subaccountAdd, *problem, parent);
    return new WriteCall<Subaccount>(
        m_client, {endpoints::subaccountAdd, subaccount.toJson(), addSummary(subaccount)},
        addedSubaccountIn, parent);
}

QString SubaccountService::addSummary(const NewSubaccount &subaccount)
{
    return Tr::tr("Add subaccount “%1”").arg(shownText(subaccount.name.trimmed()));
}
