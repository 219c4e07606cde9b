// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/statistics/emailcyclecodec.h"

#include "api/activity/eventdate.h"
#include "api/json/jsonfields.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime timeIn(const QJsonValue &value)
{
    const auto time = parseEventDate(textIn(value).toStdString());
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC) : QDateTime();
}

} // namespace

Result<EmailCycle, ApiError> emailCycleIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    if (!data)
        return data.error();
    return EmailCycle{.begin = timeIn(data.value().value("cycle_start"_L1)),
                      .end = timeIn(data.value().value("cycle_end"_L1)),
                      .used = countIn(data.value().value("cycle_used"_L1)),
                      .remaining = countIn(data.value().value("cycle_remaining"_L1)),
                      .size = countIn(data.value().value("cycle_max"_L1))};
}
