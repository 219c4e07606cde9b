// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/faultplan.h"

#include "emulator/service/errors.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Emulator {

namespace {

constexpr char unavailablePage[] = "<html><head><title>503 Service Unavailable</title></head>\n"
                                   "<body><h1>503 Service Unavailable</h1>\n"
                                   "No server can handle this request now.</body></html>\n";

constexpr char portalPage[] = "<!DOCTYPE html><html><head><title>Guest network</title></head>\n"
                              "<body><form action=\"/login\"><p>Please accept the terms of use.</p>"
                              "<button>Connect</button></form></body></html>\n";

Answer page(int status, const char *html)
{
    return {.status = status, .contentType = QByteArrayLiteral("text/html"), .body = html};
}

Answer internalError(std::chrono::milliseconds delay = {})
{
    return {.status = 500,
            .contentType = QByteArrayLiteral("text/plain"),
            .body = QByteArrayLiteral("Internal Server Error"),
            .delay = delay};
}

bool isKeyError(const QByteArray &body)
{
    return body.contains("INVALID_IN_PAYLOAD") || body.contains("'api_key'");
}

QByteArray withoutEnvelope(const QByteArray &body)
{
    const QJsonObject envelope = QJsonDocument::fromJson(body).object();
    QJsonObject flat = envelope.value(QLatin1StringView("data")).toObject();
    flat.insert(QLatin1StringView("request_id"), envelope.value(QLatin1StringView("request_id")));
    return QJsonDocument(flat).toJson(QJsonDocument::Compact);
}

QByteArray withStrayBytes(QByteArray body)
{
    // Behind the first quote of a value: still the shape of JSON, but no UTF-8.
    const qsizetype value = body.indexOf(":\"");
    return value < 0 ? body + "\xff" : body.insert(value + 2, "\xc3\x28\xff");
}

QByteArray errorInside(const QByteArray &body)
{
    const QJsonObject error{
        {QStringLiteral("error"), QStringLiteral("The search did not finish")},
        {QStringLiteral("error_code"), QStringLiteral("E_ApiResponseCodes.API_EXCEPTION")}};
    const QJsonObject envelope = QJsonDocument::fromJson(body).object();
    const QJsonObject answer{
        {QStringLiteral("request_id"), envelope.value(QLatin1StringView("request_id"))},
        {QStringLiteral("data"), error}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace

FaultPlan::FaultPlan(const std::vector<FaultRule> &rules)
{
    for (const FaultRule &rule : rules)
        m_watches.push_back({rule});
}

std::vector<FaultRule> FaultPlan::strike(const QString &path, qint64 page)
{
    std::vector<FaultRule> striking;
    for (Watch &watch : m_watches) {
        if (strikes(watch, path, page))
            striking.push_back(watch.rule);
    }
    return striking;
}

bool FaultPlan::strikes(Watch &watch, const QString &path, qint64 page)
{
    const FaultRule &rule = watch.rule;
    if (!path.endsWith(rule.operation) || (rule.page && *rule.page != page))
        return false;
    ++watch.seen;
    if (watch.seen <= rule.after || (watch.seen - rule.after) % rule.every != 0)
        return false;
    if (rule.count && watch.struck >= *rule.count)
        return false;
    ++watch.struck;
    return true;
}

std::optional<Answer> answerInstead(const FaultRule &fault)
{
    switch (fault.kind) {
    case FaultKind::TooManyRequests:
        return Answer{.status = 429, .contentType = {}, .body = {}};
    case FaultKind::InternalError:
        return internalError();
    case FaultKind::BadGateway:
        return Answer{.status = 502, .contentType = {}, .body = {}};
    case FaultKind::UnavailablePage:
        return page(503, unavailablePage);
    case FaultKind::CaptivePortal:
        return page(200, portalPage);
    case FaultKind::EmptyBody:
        return Answer{.body = {}};
    default:
        return std::nullopt;
    }
}

Answer spoiled(Answer answer, const FaultRule &fault)
{
    switch (fault.kind) {
    case FaultKind::Stall:
        answer.delay += fault.seconds;
        break;
    case FaultKind::Latency:
        answer.delay += fault.delay;
        break;
    case FaultKind::CutJson:
        answer.body.truncate(answer.body.size() / 2);
        break;
    case FaultKind::CutConnection:
        answer.delivery = Delivery::CutOff;
        break;
    case FaultKind::LostAnswer:
        answer.delivery = Delivery::Nothing;
        break;
    case FaultKind::DoneButError:
        answer = internalError(answer.delay);
        break;
    case FaultKind::BadUtf8:
        answer.body = withStrayBytes(answer.body);
        break;
    case FaultKind::ErrorIn200:
        answer = {.status = 200, .body = errorInside(answer.body), .delay = answer.delay};
        break;
    case FaultKind::FlatError:
        if (answer.status >= badRequest && !answer.body.isEmpty())
            answer.body = withoutEnvelope(answer.body);
        break;
    case FaultKind::AuthStatus:
        if (answer.status == badRequest && isKeyError(answer.body))
            answer.status = fault.status;
        break;
    default:
        break;
    }
    return answer;
}

} // namespace Emulator
