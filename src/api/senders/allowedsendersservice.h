// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/calloptions.h"
#include "api/senders/allowedsenders.h"

class ApiClient;

/// Who is allowed to send from an account or a subaccount. A request with a problem() is answered
/// with ApiError::Kind::InvalidRequest. Replies are never null; the parent that is given owns them.
/// All of them answer with the list as it is afterwards.
class AllowedSendersService {
public:
    /// \p client must outlive the service and its replies.
    explicit AllowedSendersService(ApiClient &client);

    using Reply = ApiReplyOf<AllowedSenders>;

    [[nodiscard]] Reply *view(const AllowedSendersQuery &query, const CallOptions &options,
                              QObject *parent);

    /// Another mode than Disabled switches sender domains and single senders off: never without
    /// the change plan of api/senders/changes/.
    [[nodiscard]] Reply *update(const AllowedSendersUpdate &update, QObject *parent);

    [[nodiscard]] Reply *add(const AllowedSendersEntries &entries, QObject *parent);

    /// No error where an entry isn't in the list.
    [[nodiscard]] Reply *remove(const AllowedSendersEntries &entries, QObject *parent);

private:
    ApiClient &m_client;
};
