// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/service.h"

#include "emulator/jsonwriter.h"
#include "emulator/service/contract.h"
#include "emulator/service/errors.h"
#include "emulator/service/keyring.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

constexpr qsizetype largestBody = 1'000'000;

constexpr Quota subaccountsAnHour{50, std::chrono::hours(1)};

const Operation *operationOf(const Request &request)
{
    constexpr QLatin1StringView base("/v3");
    return request.path.startsWith(base) ? operationAt(QStringView(request.path).mid(base.size()))
                                         : nullptr;
}

QJsonDocument documentIn(const QByteArray &body)
{
    return body.trimmed().isEmpty() ? QJsonDocument(QJsonObject()) : QJsonDocument::fromJson(body);
}

QString keyOf(const Request &request, const QJsonObject &body)
{
    constexpr QLatin1StringView bearer("Bearer ");
    if (!request.keyHeader.isEmpty())
        return QString::fromLatin1(request.keyHeader);
    const QString authorization = QString::fromLatin1(request.authorization);
    if (authorization.startsWith(bearer, Qt::CaseInsensitive))
        return authorization.mid(bearer.size()).trimmed();
    return body.value(Name("api_key")).toString();
}

TokenFate tokenFate(const std::vector<FaultRule> &faults)
{
    const auto fault = std::ranges::find(faults, FaultKind::ExpiredToken, &FaultRule::kind);
    return fault == faults.end() ? TokenFate::AsWritten : TokenFate::Expired;
}

bool isOfNobody(const QJsonObject &body, const SubaccountList &subaccounts)
{
    const QString account = body.value(Name("subaccount_id")).toString();
    return !account.isEmpty() && !subaccounts.has(account);
}

Answer unknownSubaccount(const QString &requestId)
{
    return invalidField(
        requestId,
        {QStringLiteral("subaccount_id"), QStringLiteral("is not a subaccount of this account")});
}

Answer permissionsOf(const KnownKey &key, const QString &requestId)
{
    JsonWriter out;
    out.beginObject();
    out.field(Name("request_id"), requestId);
    out.name(Name("data"));
    out.beginArray();
    for (const QLatin1StringView &permission : key.permissions)
        out.text(QString(permission));
    out.endArray();
    out.endObject();
    return {.body = out.json()};
}

} // namespace

/// A request that is understood and allowed.
struct Service::Call {
    const Operation &operation;
    QJsonObject body;
    QString requestId;
};

Service::Service(const Options &options)
    : m_clock(options.clock)
    , m_latency(options.latency)
    , m_region(options.region)
    , m_search(options)
    , m_usage(options, m_search.history())
    , m_subaccounts(options, m_usage)
    , m_statistics(m_subaccounts.list(), m_usage)
    , m_suppressions(options)
    , m_senders(options, m_subaccounts.list())
    , m_searchesPerMinute(options.searchesPerMinute)
    , m_limit(options.penalty, options.penaltyRule)
    , m_faults(options.faults)
    , m_requestIds(options.seed)
{
}

Answer Service::answer(const Request &request)
{
    Answer answer = admitted(request, m_clock());
    answer.delay += m_latency;
    return answer;
}

Answer Service::admitted(const Request &request, Instant now)
{
    if (m_limit.knock(request.address, now) == Admission::Refused)
        return tooManyRequests();
    const Operation *operation = operationOf(request);
    if (operation == nullptr)
        return unknownOperation(m_requestIds.next());
    if (counted(request, *operation, now) == Admission::Refused)
        return tooManyRequests();
    const qint64 page = pageOf(*operation, QJsonDocument::fromJson(request.body).object(), now);
    return spoiltBy(m_faults.strike(request.path, page), request, *operation, now);
}

Admission Service::counted(const Request &request, const Operation &operation, Instant now)
{
    if (operation.id == OperationId::ActivitySearch)
        return m_limit.count(request.address, operation.path,
                             {m_searchesPerMinute, std::chrono::minutes(1)}, now);
    if (operation.id == OperationId::SubaccountAdd)
        return m_limit.count(request.address, operation.path, subaccountsAnHour, now);
    return Admission::Granted;
}

qint64 Service::pageOf(const Operation &operation, const QJsonObject &body, Instant now) const
{
    switch (operation.id) {
    case OperationId::ActivitySearch:
        return m_search.pageOf(body, now);
    case OperationId::SubaccountSearch:
        return m_subaccounts.pageOf(body, now);
    case OperationId::SuppressionView:
        return m_suppressions.pageOf(body, now);
    default:
        return 1;
    }
}

Answer Service::spoiltBy(const Faults &faults, const Request &request, const Operation &operation,
                         Instant now)
{
    for (const FaultRule &fault : faults) {
        if (fault.kind == FaultKind::TooManyRequests)
            m_limit.timeOut(request.address, fault.seconds, now);
        if (const auto instead = answerInstead(fault))
            return *instead;
    }
    Answer answer = understood(request, operation, tokenFate(faults), now);
    for (const FaultRule &fault : faults)
        answer = spoiled(answer, fault);
    return answer;
}

Answer Service::understood(const Request &request, const Operation &operation, TokenFate fate,
                           Instant now)
{
    const QString requestId = m_requestIds.next();
    if (request.verb != Verb::Post)
        return wrongVerb(requestId);
    if (request.body.size() > largestBody)
        return bodyTooLarge(requestId);
    const QJsonDocument document = documentIn(request.body);
    if (!document.isObject())
        return invalidJson(requestId);
    const QJsonObject body = document.object();

    const QString keyText = keyOf(request, body);
    if (!looksLikeKey(keyText))
        return malformedKey(requestId);
    const KnownKey *key = findKey(keyText, m_region);
    if (key == nullptr)
        return unknownKey(requestId);
    if (!key->mayCall(operation.path))
        return permissionDenied(requestId);
    if (const auto error = checked(body, operation))
        return invalidField(requestId, *error);
    return performed({operation, narrowed(body, operation.path, *key), requestId}, *key, fate, now);
}

Answer Service::performed(const Call &call, const KnownKey &key, TokenFate fate, Instant now)
{
    if (SenderOperations::isOne(call.operation.id))
        return performedOnSenders(call, now);
    switch (call.operation.id) {
    case OperationId::ActivitySearch:
        return m_search.answer(call.body, call.requestId, fate, now);
    case OperationId::ApiKeyPermissions:
        return permissionsOf(key, call.requestId);
    case OperationId::StatsEmailCycle:
        return m_statistics.cycle(call.requestId, now);
    case OperationId::StatsEmailHistory:
        return m_statistics.history(call.body, call.requestId, now);
    case OperationId::SubaccountAdd:
    case OperationId::SubaccountClose:
    case OperationId::SubaccountEdit:
    case OperationId::SubaccountReopen:
    case OperationId::SubaccountSearch:
        return performedOnSubaccounts(call, fate, now);
    case OperationId::SuppressionAdd:
    case OperationId::SuppressionRemove:
    case OperationId::SuppressionView:
        return performedOnSuppressions(call, fate, now);
    default:
        break;
    }
    Q_UNREACHABLE();
}

Answer Service::performedOnSubaccounts(const Call &call, TokenFate fate, Instant now)
{
    switch (call.operation.id) {
    case OperationId::SubaccountAdd:
        return m_subaccounts.add(call.body, call.requestId);
    case OperationId::SubaccountClose:
        return m_subaccounts.close(call.body, call.requestId, now);
    case OperationId::SubaccountEdit:
        return m_subaccounts.edit(call.body, call.requestId, now);
    case OperationId::SubaccountReopen:
        return m_subaccounts.reopen(call.body, call.requestId, now);
    default:
        return m_subaccounts.search(call.body, call.requestId, fate, now);
    }
}

Answer Service::performedOnSuppressions(const Call &call, TokenFate fate, Instant now)
{
    if (isOfNobody(call.body, m_subaccounts.list()))
        return unknownSubaccount(call.requestId);
    if (call.operation.id == OperationId::SuppressionAdd)
        return m_suppressions.add(call.body, call.requestId, now);
    if (call.operation.id == OperationId::SuppressionRemove)
        return m_suppressions.remove(call.body, call.requestId, now);
    return m_suppressions.view(call.body, call.requestId, fate, now);
}

Answer Service::performedOnSenders(const Call &call, Instant now)
{
    if (isOfNobody(call.body, m_subaccounts.list()))
        return unknownSubaccount(call.requestId);
    return m_senders.answer(call.operation.id, call.body, call.requestId, m_subaccounts.list(),
                            now);
}

// Both forms that have been reported, in turn.
Answer Service::tooManyRequests()
{
    return ++m_refusals % 2 == 1 ? bareTooManyRequests() : toldTooManyRequests(m_requestIds.next());
}

} // namespace Emulator
