// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace.h"

#include "account/account.h"
#include "api/endpoints.h"

Workplace::Workplace(RequestQueue &queue, const Account &account)
    : m_client(account.access(), queue)
    , m_access(m_client)
    , m_subaccounts(m_client, m_access)
    , m_activity(m_client)
{
}

void Workplace::readSomething()
{
    const Decoder<bool> nothing = [](const QByteArray &) -> Result<bool, ApiError> { return true; };
    ApiReply *const reply = m_client.send<bool>(endpoints::apiKeysPermissions, "{}", nothing,
                                                {.priority = Priority::WriteCheck}, &m_calls);
    QObject::connect(reply, &ApiReply::finished, reply, &QObject::deleteLater);
}
