// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"

#include <QtTest>

using namespace Emulator;

namespace {

Options timed(Options options, const std::shared_ptr<Instant> &now)
{
    options.clock = [now] { return *now; };
    return options;
}

std::shared_ptr<Instant> launchTime()
{
    using namespace std::chrono;
    return std::make_shared<Instant>(sys_days(2026y / March / 5) + 15h + 30min + 10s + 250ms);
}

} // namespace

Caller::Caller(Options options)
    : m_now(launchTime())
    , m_service(timed(std::move(options), m_now))
{
}

Answer Caller::ask(const Request &request)
{
    return m_service.answer(request);
}

Answer Caller::search(const QJsonObject &fields)
{
    return call("activity/search", fields);
}

Answer Caller::call(const char *operation, const QJsonObject &fields, QLatin1StringView key)
{
    return ask({.path = QStringLiteral("/v3/") + QLatin1StringView(operation),
                .body = QJsonDocument(fields).toJson(),
                .keyHeader = QByteArray(key.data(), key.size()),
                .authorization = {},
                .address = QStringLiteral("127.0.0.1")});
}

QJsonObject Caller::found(const QJsonObject &fields)
{
    return dataOf(search(fields));
}

QJsonArray Caller::walked(QJsonObject fields)
{
    QJsonArray all;
    for (;;) {
        const Answer answer = search(fields);
        if (answer.status != 200)
            return {};
        const QJsonObject data = dataOf(answer);
        const QJsonArray events = data[QStringLiteral("events")].toArray();
        for (const QJsonValue &event : events)
            all.append(event);
        if (!data[QStringLiteral("continue_token")].isString())
            return all;
        fields[QStringLiteral("continue_token")] = data[QStringLiteral("continue_token")];
    }
}

QJsonObject wholeHistory()
{
    return {{QStringLiteral("start_date"), QStringLiteral("2025-01-01")},
            {QStringLiteral("end_date"), QStringLiteral("2026-03-05T15:30:10Z")}};
}

QJsonObject merged(QJsonObject a, const QJsonObject &b)
{
    for (auto field = b.begin(); field != b.end(); ++field)
        a[field.key()] = field.value();
    return a;
}

QJsonObject dataOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object()[QStringLiteral("data")].toObject();
}
