// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/singlesendercodec.h"

#include "api/json/jsonfields.h"

using namespace Qt::Literals::StringLiterals;

Result<QList<SingleSender>, ApiError> singleSendersIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    if (!data)
        return data.error();
    const auto list = listIn(data.value(), {"senders"_L1, "results"_L1});
    if (!list)
        return list.error();
    QList<SingleSender> senders;
    for (const QJsonValue &item : list.value()) {
        const QJsonObject json = item.toObject();
        const QString address = textIn(json.value("email_address"_L1));
        if (!address.isEmpty())
            senders += {address, flagIn(json.value("verified"_L1)), json};
    }
    return senders;
}

Result<SingleSenderDone, ApiError> singleSenderDoneIn(const QByteArray &)
{
    return SingleSenderDone{};
}
