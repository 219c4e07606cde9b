// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/statistics/emailhistorycodec.h"

#include "api/json/jsonfields.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// \p part of \p whole, where the service gives no share itself.
std::optional<double> percentIn(const QJsonValue &given, std::optional<qint64> part,
                                std::optional<qint64> whole)
{
    if (const auto percent = numberIn(given))
        return percent;
    if (!part || !whole || *whole <= 0)
        return std::nullopt;
    return 100.0 * double(*part) / double(*whole);
}

/// As documented a name or an id; an object of both would be understood, too.
void readGroup(EmailHistoryRow &row, const QJsonObject &json)
{
    for (const auto field : {"subaccount"_L1, "domain"_L1, "username"_L1, "email_address"_L1}) {
        const QJsonValue value = json.value(field);
        if (value.isUndefined() || value.isNull())
            continue;
        row.group = textIn(value.isObject() ? value.toObject().value("name"_L1) : value);
        row.id = textIn(value.toObject().value("id"_L1));
        break;
    }
    if (row.id.isEmpty())
        row.id = textIn(json.value("subaccount_id"_L1));
}

void readPercents(EmailHistoryRow &row, const QJsonObject &json)
{
    row.bouncePercent = percentIn(json.value("bounce_percent"_L1), row.bounces, row.sent);
    row.openPercent = percentIn(json.value("open_percent"_L1), row.opens, row.sent);
    row.rejectPercent = percentIn(json.value("reject_percent"_L1), row.rejects, row.sent);
    row.spamPercent = percentIn(json.value("spam_percent"_L1), row.spam, row.sent);
    row.unsubscribePercent
        = percentIn(json.value("unsubscribe_percent"_L1), row.unsubscribes, row.sent);
}

EmailHistoryRow rowIn(const QJsonObject &json)
{
    EmailHistoryRow row;
    readGroup(row, json);
    row.sent = countIn(json.value("used"_L1));
    row.bytes = countIn(json.value("bytecount"_L1));
    row.bounces = countIn(json.value("bounces"_L1));
    row.clicks = countIn(json.value("clicks"_L1));
    row.opens = countIn(json.value("opens"_L1));
    row.rejects = countIn(json.value("rejects"_L1));
    row.spam = countIn(json.value("spam"_L1));
    row.unsubscribes = countIn(json.value("unsubscribes"_L1));
    readPercents(row, json);
    row.isVerified = flagIn(json.value("domain_verified"_L1));
    row.description = textIn(json.value("description"_L1));
    row.lastIp = textIn(json.value("lastip"_L1));
    row.json = json;
    return row;
}

} // namespace

Result<EmailHistory, ApiError> emailHistoryIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    if (!data)
        return data.error();
    const auto list = listIn(data.value(), {"history"_L1, "results"_L1});
    if (!list)
        return list.error();
    EmailHistory history;
    for (const QJsonValue &item : list.value()) {
        if (item.isObject())
            history.rows += rowIn(item.toObject());
        else
            ++history.unreadable;
    }
    history.bouncePercent = numberIn(data.value().value("bounce_percent_total"_L1));
    history.openPercent = numberIn(data.value().value("open_percent_total"_L1));
    history.rejectPercent = numberIn(data.value().value("reject_percent_total"_L1));
    history.spamPercent = numberIn(data.value().value("spam_percent_total"_L1));
    history.unsubscribePercent = numberIn(data.value().value("unsubscribe_percent_total"_L1));
    return history;
}
