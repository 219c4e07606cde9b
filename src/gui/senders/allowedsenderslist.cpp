// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/allowedsenderslist.h"

AllowedSendersList::AllowedSendersList(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_service(client)
{
}

void AllowedSendersList::reload()
{
    auto *reply = m_service.view({}, {.view = QStringLiteral("allowed-senders")}, this);
    m_reading.follow(reply, [this, reply] {
        m_senders = reply->result();
        emit loaded();
    });
}

bool AllowedSendersList::isRestricting() const
{
    return m_senders.mode == AllowedSenders::Mode::Whitelist
        || m_senders.mode == AllowedSenders::Mode::Blacklist;
}
