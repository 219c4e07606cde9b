// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keys/accountaccess.h"

#include "api/apiclient.h"

AccountAccess::AccountAccess(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_service(client)
{
}

void AccountAccess::ask(Priority priority)
{
    if (m_reply)
        return;
    KeyPermissionsReply *reply = m_service.fetch(priority, this);
    m_reply = reply;
    connect(reply, &ApiReply::finished, this, [this, reply] { take(*reply); });
    emit changed();
}

bool AccountAccess::isReadOnly() const
{
    return m_client.access().readOnly;
}

std::optional<Hindrance> AccountAccess::hindrance(const Operations &operations) const
{
    QStringList missing;
    for (const Endpoint *operation : operations) {
        if (isReadOnly() && operation->safety != RetrySafety::ReadOnly)
            return Hindrance{.kind = Hindrance::Kind::ReadOnly, .account = m_client.access().name};
        if (m_permissions && !m_permissions->allows(*operation))
            missing += QString(operation->path);
    }
    if (missing.isEmpty())
        return std::nullopt;
    missing.removeDuplicates();
    missing.sort();
    return Hindrance{.account = m_client.access().name, .missing = missing};
}

void AccountAccess::take(const KeyPermissionsReply &reply)
{
    if (!reply.error()) {
        m_permissions = reply.result();
        m_client.setPermissions(*m_permissions);
    }
    m_reply->deleteLater();
    m_reply.clear();
    emit changed();
}
