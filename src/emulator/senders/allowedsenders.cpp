// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/senders/allowedsenders.h"

#include "emulator/senders/senderrequest.h"
#include "emulator/service/envelope.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

QStringList sendersIn(const QJsonObject &body)
{
    QStringList senders = body.value(Name("allowed_senders")).toVariant().toStringList();
    senders.removeDuplicates();
    senders.sort();
    return senders;
}

} // namespace

AllowedSenders::AllowedSenders()
{
    m_lists[QString()].senders = QStringList{QStringLiteral("backup@nordlicht.example"),
                                             QStringLiteral("nordlicht.example")};
    m_lists[QStringLiteral("tZ81cD")]
        = {QStringLiteral("whitelist"), {QStringLiteral("tokyo-bungu.example")}};
}

bool AllowedSenders::restricts(const QString &account) const
{
    return m_lists.value(account).mode != Name("disabled");
}

Answer AllowedSenders::view(const QJsonObject &body, const QString &requestId) const
{
    return shown(m_lists.value(accountIn(body)), requestId);
}

Answer AllowedSenders::add(const QJsonObject &body, const QString &requestId)
{
    List &list = m_lists[accountIn(body)];
    list.senders += sendersIn(body);
    list.senders.removeDuplicates();
    list.senders.sort();
    return shown(list, requestId);
}

Answer AllowedSenders::update(const QJsonObject &body, const QString &requestId)
{
    List &list = m_lists[accountIn(body)];
    list = {body.value(Name("mode")).toString(), sendersIn(body)};
    return shown(list, requestId);
}

Answer AllowedSenders::remove(const QJsonObject &body, const QString &requestId)
{
    List &list = m_lists[accountIn(body)];
    const QStringList gone = sendersIn(body);
    list.senders.removeIf([&gone](const QString &sender) { return gone.contains(sender); });
    return shown(list, requestId);
}

Answer AllowedSenders::shown(const List &list, const QString &requestId)
{
    return answered(requestId, [&list](JsonWriter &out) {
        out.name(Name("allowed_senders"));
        out.beginArray();
        for (const QString &sender : list.senders)
            out.text(sender);
        out.endArray();
        out.field(Name("mode"), list.mode);
    });
}

} // namespace Emulator
