// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/allowedsenderscodec.h"

#include "api/json/jsonfields.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString entryIn(const QJsonValue &item)
{
    return textIn(item.isObject() ? item.toObject().value("email_address"_L1) : item);
}

} // namespace

Result<AllowedSenders, ApiError> allowedSendersIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    if (!data)
        return data.error();
    const auto list = listIn(data.value(), {"allowed_senders"_L1, "results"_L1});
    if (!list)
        return list.error();
    AllowedSenders allowed;
    for (const QJsonValue &item : list.value())
        allowed.senders += entryIn(item);
    allowed.senders.removeAll(QString());
    allowed.modeText = textIn(data.value().value("mode"_L1));
    allowed.mode = allowedSendersModeOf(allowed.modeText);
    allowed.json = data.value();
    return allowed;
}
