// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/shownbody.h"
#include "net/requestqueue.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ApiClient)
};

constexpr auto subaccountField = "subaccount_id"_L1;

QJsonObject objectIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

/// For whom a call with \p body acts, as the person knows the two: in errors, log and journal.
QString actorOf(const ApiAccess &access, const QString &subaccount)
{
    if (subaccount.isEmpty())
        return access.name;
    if (subaccount != access.subaccount || access.subaccountName.isEmpty())
        return Tr::tr("%1, as %2").arg(access.name, subaccount);
    return Tr::tr("%1, as %2 (%3)").arg(access.name, access.subaccountName, subaccount);
}

} // namespace

ApiClient::ApiClient(ApiAccess access, RequestQueue &queue)
    : m_access(std::move(access))
    , m_queue(queue)
{
}

bool ApiClient::isForbidden(const Endpoint &endpoint) const
{
    return m_access.readOnly && endpoint.safety != RetrySafety::ReadOnly;
}

bool ApiClient::mayCall(const Endpoint &endpoint) const
{
    return !isForbidden(endpoint) && (!m_permissions || m_permissions->allows(endpoint));
}

CallContext ApiClient::contextOf(const Endpoint &endpoint) const
{
    const bool takesOne = endpoint.subaccounts == SubaccountScope::SubaccountId;
    return {actorOf(m_access, takesOne ? m_access.subaccount : QString()), QString(endpoint.path)};
}

QByteArray ApiClient::bodyFor(const Endpoint &endpoint, const QByteArray &body) const
{
    if (m_access.subaccount.isEmpty() || endpoint.subaccounts != SubaccountScope::SubaccountId)
        return body;
    QJsonObject json = objectIn(body);
    if (json.contains(subaccountField))
        return body;
    json.insert(subaccountField, m_access.subaccount);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

HttpRequest ApiClient::requestFor(const Endpoint &endpoint, const QByteArray &body,
                                  const CallOptions &options) const
{
    HttpRequest request;
    request.endpoint = endpoint;
    request.baseUrl = m_access.baseUrl;
    request.key = m_access.key;
    request.body = options.actsFor == CallOptions::ActsFor::Worker ? bodyFor(endpoint, body) : body;
    request.account = m_access.id;
    request.priority = options.priority;
    request.view = options.view;
    request.intent = options.intent;
    request.intent.accountName
        = actorOf(m_access,
                  endpoint.subaccounts == SubaccountScope::SubaccountId
                      ? objectIn(request.body).value(subaccountField).toString()
                      : QString());
    request.shownBody = shownBody(endpoint, request.body);
    return request;
}

QueuedRequest *ApiClient::submitRead(HttpRequest request, QObject *parent)
{
    return m_queue.submit(std::move(request), parent);
}

WriteSettler *ApiClient::submitWrite(HttpRequest request)
{
    return new WriteSettler(m_queue, std::move(request));
}

ApiError ApiClient::refusalOf(const Endpoint &endpoint) const
{
    return {.kind = isForbidden(endpoint) ? ApiError::Kind::ReadOnlyAccount
                                          : ApiError::Kind::PermissionDenied,
            .effect = ApiError::Effect::NotSent};
}

ApiError ApiClient::invalidRequest(const QString &problem)
{
    ApiError error;
    error.kind = ApiError::Kind::InvalidRequest;
    error.effect = ApiError::Effect::NotSent;
    error.serverMessage = problem;
    return error;
}
