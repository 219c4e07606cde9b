// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretmembers.h"

#include "core/redaction.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace {

QJsonValue kept(const QJsonValue &value); // NOLINT(misc-no-recursion): Qt's parser bounds the depth

QJsonArray kept(const QJsonArray &elements) // NOLINT(misc-no-recursion): likewise
{
    QJsonArray result;
    for (const QJsonValue &element : elements)
        result.append(kept(element));
    return result;
}

QJsonValue kept(const QJsonValue &value) // NOLINT(misc-no-recursion): likewise
{
    switch (value.type()) {
    case QJsonValue::String:
        return redacted(value.toString());
    case QJsonValue::Array:
        return kept(value.toArray());
    case QJsonValue::Object:
        return withoutSecrets(value.toObject());
    default:
        return value;
    }
}

} // namespace

bool promisesSecret(const QString &member)
{
    constexpr std::array words{"api_key", "password", "auth_header", "secret", "token"};
    return member != QLatin1String("continue_token")
        && std::any_of(words.begin(), words.end(), [&member](const char *word) {
               return member.contains(QLatin1String(word), Qt::CaseInsensitive);
           });
}

QJsonObject withoutSecrets(const QJsonObject &object) // NOLINT(misc-no-recursion): likewise
{
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!promisesSecret(member.key()))
            result.insert(redacted(member.key()), kept(member.value()));
    }
    return result;
}
