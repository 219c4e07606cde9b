// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/statistics/emailcycleservice.h"

#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/statistics/emailcyclecodec.h"

EmailCycleService::EmailCycleService(ApiClient &client)
    : m_client(client)
{
}

ApiReplyOf<EmailCycle> *EmailCycleService::fetch(const CallOptions &options, QObject *parent)
{
    return m_client.send<EmailCycle>(endpoints::statsEmailCycle, "{}", emailCycleIn, options,
                                     parent);
}
