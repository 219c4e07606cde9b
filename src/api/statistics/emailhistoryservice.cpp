// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/statistics/emailhistoryservice.h"

#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/statistics/emailhistorycodec.h"

EmailHistoryService::EmailHistoryService(ApiClient &client)
    : m_client(client)
{
}

ApiReplyOf<EmailHistory> *EmailHistoryService::fetch(const EmailHistoryQuery &query,
                                                     const CallOptions &options, QObject *parent)
{
    if (const auto problem = query.problem())
        return m_client.refuse<EmailHistory>(endpoints::statsEmailHistory, *problem, parent);
    return m_client.send<EmailHistory>(endpoints::statsEmailHistory, query.toJson(), emailHistoryIn,
                                       options, parent);
}

ApiReplyOf<EmailHistory> *EmailHistoryService::bySubaccount(const QDateTime &from,
                                                            const QDateTime &to,
                                                            const CallOptions &options,
                                                            QObject *parent)
{
    return fetch({.groupBy = EmailHistoryQuery::GroupBy::Subaccount, .from = from, .to = to},
                 options, parent);
}
