// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitybodies.h"

#include "emulator/demokeys.h"
#include "emulator/service/service.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 1000;

Emulator::Options optionsFor(int pages)
{
    Emulator::Options options;
    options.events = qint64(pages) * pageSize;
    options.searchesPerMinute = pages + 1;
    options.traffic = Emulator::Traffic::Frozen;
    return options;
}

QJsonObject question()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {{"start_date"_L1, now.addDays(-31).toString(Qt::ISODateWithMs)},
            {"end_date"_L1, now.addDays(1).toString(Qt::ISODateWithMs)},
            {"limit"_L1, pageSize}};
}

QString nextToken(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)["data"_L1]["continue_token"_L1].toString();
}

} // namespace

std::vector<QByteArray> activityBodies(int pages)
{
    Emulator::Service service(optionsFor(pages));
    std::vector<QByteArray> bodies;
    Emulator::Request request{.path = u"/v3/activity/search"_s,
                              .keyHeader = QByteArray(Emulator::demoKey.data()),
                              .address = u"127.0.0.1"_s};
    QJsonObject asked = question();
    while (int(bodies.size()) < pages) {
        request.body = QJsonDocument(asked).toJson();
        const Emulator::Answer answer = service.answer(request);
        const QString token = nextToken(answer.body);
        if (answer.status != 200 || (token.isEmpty() && int(bodies.size()) + 1 < pages))
            std::abort();
        bodies.push_back(answer.body);
        asked.insert("continue_token"_L1, token);
    }
    return bodies;
}
