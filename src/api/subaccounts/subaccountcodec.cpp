// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountcodec.h"

#include "api/answererror.h"
#include "api/json/jsonfields.h"

using namespace Qt::Literals::StringLiterals;

namespace {

Subaccount::State stateOf(const QString &text)
{
    if (text.compare("active"_L1, Qt::CaseInsensitive) == 0)
        return Subaccount::State::Active;
    if (text.compare("closed"_L1, Qt::CaseInsensitive) == 0)
        return Subaccount::State::Closed;
    if (text.compare("suspended"_L1, Qt::CaseInsensitive) == 0)
        return Subaccount::State::Suspended;
    return Subaccount::State::Unknown;
}

Subaccount subaccountIn(const QJsonObject &json)
{
    Subaccount subaccount;
    subaccount.id = textIn(json.value("id"_L1));
    subaccount.name = textIn(json.value("name"_L1));
    subaccount.email = textIn(json.value("email"_L1));
    subaccount.stateText = textIn(json.value("state"_L1));
    subaccount.state = stateOf(subaccount.stateText);
    subaccount.planSize = countIn(json.value("plan_size"_L1));
    subaccount.planUsed = countIn(json.value("plan_used"_L1));
    subaccount.planRemaining = countIn(json.value("plan_remaining"_L1));
    subaccount.dedicatedIp = flagIn(json.value("dedicated_ip"_L1));
    subaccount.archiving = flagIn(json.value("archiving"_L1));
    subaccount.enforces2fa = flagIn(json.value("enforce_2fa"_L1));
    subaccount.smsEnabled = flagIn(json.value("sms_enabled"_L1));
    subaccount.smsLimit = countIn(json.value("sms_limit"_L1));
    subaccount.json = json;
    return subaccount;
}

} // namespace

Result<ListPage<Subaccount>, ApiError> subaccountsIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    if (!data)
        return data.error();
    const auto list = listIn(data.value(), {"subaccounts"_L1, "results"_L1});
    if (!list)
        return list.error();
    ListPage<Subaccount> page;
    for (const QJsonValue &item : list.value()) {
        if (item.isObject())
            page.items += subaccountIn(item.toObject());
        else
            ++page.unreadable;
    }
    page.continueToken = textIn(data.value().value("continue_token"_L1));
    page.total = countIn(data.value().value("total_count"_L1)).value_or(-1);
    return page;
}

Result<Subaccount, ApiError> addedSubaccountIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    if (!data)
        return data.error();
    Subaccount subaccount = subaccountIn(data.value());
    if (subaccount.id.isEmpty())
        return unexpectedField(QStringLiteral("data.id"), {});
    return subaccount;
}

Result<SubaccountStateAnswer, ApiError> subaccountStateIn(const QByteArray &body)
{
    const auto data = dataIn(body);
    if (!data)
        return data.error();
    if (data.value().isString())
        return SubaccountStateAnswer{.sentence = textIn(data.value())};
    const auto object = dataObjectIn(body);
    if (!object)
        return object.error();
    return SubaccountStateAnswer{.id = textIn(object.value().value("id"_L1)),
                                 .name = textIn(object.value().value("name"_L1)),
                                 .email = textIn(object.value().value("email"_L1))};
}

Subaccount subaccountOf(const QJsonObject &json)
{
    return subaccountIn(json);
}
