// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace {

constexpr QByteArrayView family("outpost-");
constexpr QByteArrayView head("outpost-1\n");
constexpr qsizetype headSize = 10;
constexpr qsizetype lengthSize = 4;

constexpr QLatin1StringView argumentsMember("arguments");
constexpr QLatin1StringView tokenMember("activation_token");

bool parse(const QByteArray &json, Handover &handover)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue arguments = document.object().value(argumentsMember);
    if (!arguments.isArray())
        return false;
    const QJsonArray list = arguments.toArray();
    for (const QJsonValue &argument : list)
        handover.arguments.append(argument.toString());
    handover.activationToken = document.object().value(tokenMember).toString();
    return true;
}

} // namespace

QByteArray Handover::toMessage() const
{
    const QJsonObject object{{argumentsMember, QJsonArray::fromStringList(arguments)},
                             {tokenMember, activationToken}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray length(lengthSize, '\0');
    qToBigEndian(quint32(json.size()), length.data());
    return head.toByteArray() + length + json;
}

Handover::Reading Handover::read(const QByteArray &message, Handover &handover)
{
    if (!message.startsWith(head.first(std::min(message.size(), headSize))))
        return message.startsWith(family) ? Reading::OtherVersion : Reading::Broken;
    if (message.size() < headSize + lengthSize)
        return Reading::Incomplete;
    const auto length = qFromBigEndian<quint32>(message.constData() + headSize);
    if (length > maximumSize - headSize - lengthSize)
        return Reading::Broken;
    const QByteArray json = message.mid(headSize + lengthSize);
    if (json.size() != qsizetype(length))
        return json.size() < qsizetype(length) ? Reading::Incomplete : Reading::Broken;
    Handover parsed;
    if (!parse(json, parsed))
        return Reading::Broken;
    handover = parsed;
    return Reading::Complete;
}
