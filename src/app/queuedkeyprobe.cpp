// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queuedkeyprobe.h"

#include "account/account.h"
#include "api/apiclient.h"
#include "app/queues.h"

#include <QCoreApplication>

QueuedKeyProbe::QueuedKeyProbe(Queues &queues)
    : m_queues(queues)
{
}

QueuedKeyProbe::~QueuedKeyProbe() = default;

KeyPermissionsReply *QueuedKeyProbe::probe(const QUrl &baseUrl, const Secret &key, QObject *parent)
{
    const Account account{.name = QCoreApplication::translate("QueuedKeyProbe", "New account"),
                          .baseUrl = baseUrl,
                          .key = key,
                          .readOnly = true};
    m_client = std::make_unique<ApiClient>(account.access(), m_queues.of(account));
    return KeyPermissionsService(*m_client).fetch(Priority::UserRead, parent);
}
