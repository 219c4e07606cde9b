// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/calloptions.h"
#include "api/statistics/emailhistory.h"
#include "api/statistics/emailhistoryquery.h"

class ApiClient;

/// Figures of a period by sender, user, domain or subaccount: one call, however many rows. A query
/// with a problem() is answered with ApiError::Kind::InvalidRequest. Replies are never null; the
/// parent that is given owns them.
class EmailHistoryService {
public:
    /// \p client must outlive the service and its replies.
    explicit EmailHistoryService(ApiClient &client);

    [[nodiscard]] ApiReplyOf<EmailHistory> *fetch(const EmailHistoryQuery &query,
                                                  const CallOptions &options, QObject *parent);

    /// All subaccounts of the account in one call, the account itself among them. Whose row is
    /// whose is for subaccountNumbers().
    [[nodiscard]] ApiReplyOf<EmailHistory> *bySubaccount(const QDateTime &from, const QDateTime &to,
                                                         const CallOptions &options,
                                                         QObject *parent);

private:
    ApiClient &m_client;
};
