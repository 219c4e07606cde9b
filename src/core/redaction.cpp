// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include "core/secretmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace {

// Looks at parsed names, so that no way of writing them ("api\u005fkey") gets through.
bool holdsSecret(const QJsonValue &value) // NOLINT(misc-no-recursion): Qt's parser bounds the depth
{
    const QJsonArray elements = value.toArray();
    if (std::any_of(elements.begin(), elements.end(), holdsSecret))
        return true;
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (promisesSecret(member.key()) || holdsSecret(member.value()))
            return true;
    }
    return false;
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("(api-[A-Za-z0-9]{12})[A-Za-z0-9]{20,}"));
    return QString(text).replace(key, QStringLiteral("\\1…"));
}

QByteArray redactedBytes(const QByteArray &text)
{
    if (!text.contains("api-"))
        return text;
    // Latin-1 maps every byte to one character and back.
    static const QRegularExpression key(QStringLiteral("(?<=api-[A-Za-z0-9]{12})[A-Za-z0-9]{20,}"));
    const QString characters = QString::fromLatin1(text);
    QByteArray result;
    qsizetype copied = 0;
    for (auto each = key.globalMatch(characters); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        result += text.mid(copied, match.capturedStart() - copied) + "\xE2\x80\xA6";
        copied = match.capturedEnd();
    }
    return result + text.mid(copied);
}

QByteArray shownJson(const QByteArray &json)
{
    if (json.size() > maximumShownBody)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || holdsSecret(document.object()))
        return {};
    return redacted(QString::fromUtf8(json)).toUtf8();
}
