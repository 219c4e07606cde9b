// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/suppressions/suppressioncodec.h"

#include "api/activity/eventdate.h"
#include "api/json/jsonfields.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// UTC where the service names no zone, which is the rule here.
QDateTime timeIn(const QString &text)
{
    const auto time = parseEventDate(text.toStdString());
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC) : QDateTime();
}

Suppression suppressionIn(const QJsonObject &json)
{
    Suppression suppression;
    suppression.address = textIn(json.value("email_address"_L1));
    suppression.reason = textIn(json.value("reason"_L1));
    suppression.kind = suppressionKindOf(suppression.reason);
    suppression.description = textIn(json.value("block_description"_L1));
    suppression.complaint = textIn(json.value("complaint"_L1));
    suppression.subject = textIn(json.value("subject"_L1));
    suppression.timeText = textIn(json.value("timestamp"_L1));
    suppression.time = timeIn(suppression.timeText);
    suppression.json = json;
    return suppression;
}

RemovedSuppression removedIn(const QJsonObject &json)
{
    const QString reason = textIn(json.value("reason"_L1));
    return {.address = textIn(json.value("email_address"_L1)),
            .kind = suppressionKindOf(reason),
            .reason = reason,
            .removed = flagIn(json.value("removed"_L1))};
}

} // namespace

Result<ListPage<Suppression>, ApiError> suppressionsIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    if (!data)
        return data.error();
    const auto list = listIn(data.value(), {"results"_L1, "suppressions"_L1});
    if (!list)
        return list.error();
    ListPage<Suppression> page;
    for (const QJsonValue &item : list.value()) {
        if (item.isObject())
            page.items += suppressionIn(item.toObject());
        else
            ++page.unreadable;
    }
    page.continueToken = textIn(data.value().value("continue_token"_L1));
    page.total = countIn(data.value().value("total_results"_L1)).value_or(-1);
    return page;
}

Result<AddedSuppression, ApiError> addedSuppressionIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    if (!data)
        return data.error();
    return AddedSuppression{.address = textIn(data.value().value("email_address"_L1)),
                            .description = textIn(data.value().value("block_description"_L1)),
                            .added = flagIn(data.value().value("added"_L1))};
}

Result<QList<RemovedSuppression>, ApiError> removedSuppressionsIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    if (!data)
        return data.error();
    const auto list = listIn(data.value(), {"suppressions"_L1, "results"_L1});
    if (!list)
        return list.error();
    QList<RemovedSuppression> removed;
    for (const QJsonValue &item : list.value())
        removed += removedIn(item.toObject());
    return removed;
}
