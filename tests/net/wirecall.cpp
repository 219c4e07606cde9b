// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wirecall.h"

#include <QEventLoop>
#include <QTimer>

HttpRequest WireCall::readFrom(const QUrl &server)
{
    HttpRequest request;
    request.endpoint.path = QLatin1StringView("/activity/search");
    request.endpoint.group = RateLimitGroup::ActivitySearch;
    request.endpoint.safety = RetrySafety::ReadOnly;
    request.endpoint.deadline = std::chrono::seconds(50);
    request.baseUrl = server;
    request.baseUrl.setPath(QStringLiteral("/v3"));
    request.key = Secret(QByteArrayLiteral("api-0123456789ABCDEFGHIJabcdefghijkl"));
    request.body = QByteArrayLiteral("{\"limit\":1}");
    request.account = QStringLiteral("account");
    return request;
}

HttpRequest WireCall::writeTo(const QUrl &server)
{
    HttpRequest request = readFrom(server);
    request.endpoint.path = QLatin1StringView("/subaccount/add");
    request.endpoint.safety = RetrySafety::NotSafe;
    return request;
}

std::optional<HttpAnswer> WireCall::run(HttpTransport &transport, const HttpRequest &request)
{
    static quint64 lastId = 0;
    std::optional<HttpAnswer> answer;
    QEventLoop loop;
    transport.send(++lastId, request, [&](HttpAnswer ended) {
        answer = std::move(ended);
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(60), &loop, &QEventLoop::quit);
    loop.exec();
    transport.abort(lastId);
    return answer;
}
