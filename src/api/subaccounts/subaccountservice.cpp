// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountservice.h"

#include "api/allpages.h"
#include "api/endpoints.h"
#include "api/subaccounts/subaccountcodec.h"
#include "api/subaccounts/subaccountlookup.h"
#include "api/writes/writecall.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountService)
};

QByteArray bodyWith(const QString &id)
{
    return QJsonDocument(QJsonObject{{"id"_L1, id}}).toJson(QJsonDocument::Compact);
}

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

ApiReplyOf<Subaccount> *SubaccountService::edit(const SubaccountEdit &edit, const QString &name,
                                                QObject *parent)
{
    if (const auto problem = edit.problem())
        return m_client.refuse<Subaccount>(endpoints::subaccountEdit, *problem, parent);
    return new WriteCall<Subaccount>(
        m_client, {endpoints::subaccountEdit, edit.toJson(), editSummary(edit, name)},
        addedSubaccountIn, parent);
}

QString SubaccountService::editSummary(const SubaccountEdit &edit, const QString &name)
{
    return Tr::tr("Change subaccount “%1” (id %2)").arg(shownText(name), shownText(edit.id));
}

ApiReplyOf<SubaccountStateAnswer> *SubaccountService::close(const QString &id, const QString &name,
                                                            QObject *parent)
{
    const QString summary
        = Tr::tr("Close subaccount “%1” (id %2)").arg(shownText(name), shownText(id));
    return new WriteCall<SubaccountStateAnswer>(
        m_client, {endpoints::subaccountClose, bodyWith(id), summary}, subaccountStateIn, parent);
}

ApiReplyOf<SubaccountStateAnswer> *SubaccountService::reopen(const QString &id, const QString &name,
                                                             QObject *parent)
{
    const QString summary
        = Tr::tr("Reopen subaccount “%1” (id %2)").arg(shownText(name), shownText(id));
    return new WriteCall<SubaccountStateAnswer>(
        m_client, {endpoints::subaccountReopen, bodyWith(id), summary}, subaccountStateIn, parent);
}

ApiReplyOf<std::optional<Subaccount>> *
SubaccountService::find(const QString &id, const CallOptions &options, QObject *parent)
{
    return new SubaccountLookup(m_client, id, options, parent);
}
