// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/singlesenderservice.h"

#include "api/endpoints.h"
#include "api/writes/writecall.h"
#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SingleSenderService)
};

} // namespace

SingleSenderService::SingleSenderService(ApiClient &client)
    : m_client(client)
{
}

ApiReplyOf<QList<SingleSender>> *SingleSenderService::view(const SingleSenderQuery &query,
                                                           const CallOptions &options,
                                                           QObject *parent)
{
    using Senders = QList<SingleSender>;
    if (const auto problem = query.problem())
        return m_client.refuse<Senders>(endpoints::singleSenderEmailsView, *problem, parent);
    return m_client.send<Senders>(endpoints::singleSenderEmailsView, query.toJson(),
                                  singleSendersIn, options, parent);
}

ApiReplyOf<SingleSenderDone> *SingleSenderService::add(const NewSingleSender &sender,
                                                       QObject *parent)
{
    if (const auto problem = sender.problem())
        return m_client.refuse<SingleSenderDone>(endpoints::singleSenderEmailsAdd, *problem,
                                                 parent);
    const QString summary
        = Tr::tr("Add single sender “%1”").arg(shownText(sender.address.trimmed()));
    return new WriteCall<SingleSenderDone>(
        m_client, {endpoints::singleSenderEmailsAdd, sender.toJson(), summary}, singleSenderDoneIn,
        parent);
}

ApiReplyOf<SingleSenderDone> *SingleSenderService::remove(const SingleSenderRemoval &removal,
                                                          QObject *parent)
{
    if (const auto problem = removal.problem())
        return m_client.refuse<SingleSenderDone>(endpoints::singleSenderEmailsRemove, *problem,
                                                 parent);
    const QString summary
        = Tr::tr("Remove single sender “%1”").arg(shownText(removal.address.trimmed()));
    return new WriteCall<SingleSenderDone>(
        m_client, {endpoints::singleSenderEmailsRemove, removal.toJson(), summary},
        singleSenderDoneIn, parent);
}
