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

/// Looked for, not parsed: that would take longer than all the rest.
QString nextToken(const QByteArray &body)
{
    const QByteArray key = "\"continue_token\":\"";
    const qsizetype found = body.lastIndexOf(key);
    const qsizetype begin = found + key.size();
    return found < 0 ? QString()
                     : QString::fromLatin1(body.mid(begin, body.indexOf('"', begin) - begin));
}

} // namespace

class ActivityBodies::Private {
public:
    explicit Private(int pages)
        : service(optionsFor(pages))
    {
    }

    Emulator::Service service;
    Emulator::Request request{.path = u"/v3/activity/search"_s,
                              .keyHeader = QByteArray(Emulator::demoKey.data()),
                              .address = u"127.0.0.1"_s};
    QJsonObject asked = question();
};

ActivityBodies::ActivityBodies(int pages)
    : d(std::make_unique<Private>(pages))
{
}

ActivityBodies::~ActivityBodies() = default;

QByteArray ActivityBodies::next()
{
    d->request.body = QJsonDocument(d->asked).toJson();
    const Emulator::Answer answer = d->service.answer(d->request);
    if (answer.status != 200)
        std::abort();
    d->asked.insert("continue_token"_L1, nextToken(answer.body));
    return answer.body;
}

std::vector<QByteArray> activityBodies(int pages)
{
    ActivityBodies source(pages);
    std::vector<QByteArray> bodies;
    while (int(bodies.size()) < pages)
        bodies.push_back(source.next());
    return bodies;
}
