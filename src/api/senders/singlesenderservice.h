// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/calloptions.h"
#include "api/senders/singlesender.h"
#include "api/senders/singlesendercodec.h"

class ApiClient;

/// The single addresses that an account and its subaccounts may send from. A request with a
/// problem() is answered with ApiError::Kind::InvalidRequest. Replies are never null; the parent
/// that is given owns them.
class SingleSenderService {
public:
    /// \p client must outlive the service and its replies.
    explicit SingleSenderService(ApiClient &client);

    [[nodiscard]] ApiReplyOf<QList<SingleSender>> *
    view(const SingleSenderQuery &query, const CallOptions &options, QObject *parent);

    /// Sends the verification mail; again for an address that waits for it. Where the plan has no
    /// room for more, refusalReasonOf() tells.
    [[nodiscard]] ApiReplyOf<SingleSenderDone> *add(const NewSingleSender &sender, QObject *parent);

    [[nodiscard]] ApiReplyOf<SingleSenderDone> *remove(const SingleSenderRemoval &removal,
                                                       QObject *parent);

private:
    ApiClient &m_client;
};
