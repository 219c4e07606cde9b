// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/search/queryid.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace Emulator {

quint32 queryIdOf(QJsonObject body)
{
    for (const char *name : {"continue_token", "limit", "page_size", "api_key"})
        body.remove(QLatin1StringView(name));
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return qFromBigEndian<quint32>(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).constData());
}

} // namespace Emulator
