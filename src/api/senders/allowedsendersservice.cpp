// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/allowedsendersservice.h"

#include "api/endpoints.h"
#include "api/senders/allowedsenderscodec.h"
#include "api/writes/writecall.h"
#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AllowedSendersService)
};

template <typename Request>
AllowedSendersService::Reply *writeList(ApiClient &client, const Endpoint &endpoint,
                                        const Request &request, const QString &summary,
                                        QObject *parent)
{
    if (const auto problem = request.problem())
        return client.refuse<AllowedSenders>(endpoint, *problem, parent);
    return new WriteCall<AllowedSenders>(client, {endpoint, request.toJson(), summary},
                                         allowedSendersIn, parent);
}

QString named(const QStringList &senders)
{
    return shownText(senders.join(Tr::tr(", ", "between the items of a list")));
}

} // namespace

AllowedSendersService::AllowedSendersService(ApiClient &client)
    : m_client(client)
{
}

AllowedSendersService::Reply *AllowedSendersService::view(const AllowedSendersQuery &query,
                                                          const CallOptions &options,
                                                          QObject *parent)
{
    return m_client.send<AllowedSenders>(endpoints::allowedSendersView, query.toJson(),
                                         allowedSendersIn, options, parent);
}

AllowedSendersService::Reply *AllowedSendersService::update(const AllowedSendersUpdate &update,
                                                            QObject *parent)
{
    return writeList(m_client, endpoints::allowedSendersUpdate, update,
                     Tr::tr("Change who may send to “%1”").arg(captionOf(update.mode)), parent);
}

AllowedSendersService::Reply *AllowedSendersService::add(const AllowedSendersEntries &entries,
                                                         QObject *parent)
{
    return writeList(
        m_client, endpoints::allowedSendersAdd, entries,
        Tr::tr("Put “%1” into the list of allowed senders").arg(named(entries.senders)), parent);
}

AllowedSendersService::Reply *AllowedSendersService::remove(const AllowedSendersEntries &entries,
                                                            QObject *parent)
{
    return writeList(
        m_client, endpoints::allowedSendersRemove, entries,
        Tr::tr("Take “%1” out of the list of allowed senders").arg(named(entries.senders)), parent);
}
