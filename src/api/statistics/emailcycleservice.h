// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/calloptions.h"
#include "api/statistics/emailcycle.h"

class ApiClient;

/// The month of the account's plan. The service tells it of the account itself, never of a
/// subaccount.
class EmailCycleService {
public:
    /// \p client must outlive the service and its replies.
    explicit EmailCycleService(ApiClient &client);

    /// Never null; \p parent owns the reply.
    [[nodiscard]] ApiReplyOf<EmailCycle> *fetch(const CallOptions &options, QObject *parent);

private:
    ApiClient &m_client;
};
