// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/continuetoken.h"

#include <QJsonDocument>
#include <QJsonObject>

std::optional<qint64> expiryOf(const QString &continueToken)
{
    const QStringList parts = continueToken.split(QLatin1Char('.'));
    if (parts.size() != 3)
        return std::nullopt;
    const QByteArray payload
        = QByteArray::fromBase64(parts[1].toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonValue expiry = QJsonDocument::fromJson(payload).object().value(QLatin1String("exp"));
    bool isNumber = false;
    const qint64 seconds = qint64(expiry.toVariant().toDouble(&isNumber));
    return isNumber && seconds > 0 ? std::optional(seconds) : std::nullopt;
}
