// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/senderrequest.h"

#include "api/senders/domainname.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

QString sentDomain(const QString &name)
{
    const QString ascii = domainToAscii(name);
    return ascii.isEmpty() ? name.trimmed() : ascii;
}

QString sentSubdomain(const QString &name)
{
    return name.trimmed().isEmpty() ? QString() : sentDomain(name);
}

QByteArray sentBody(QJsonObject json, const QString &subaccountId)
{
    if (!subaccountId.isEmpty())
        json.insert("subaccount_id"_L1, subaccountId);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
