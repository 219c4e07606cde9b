// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/shownbody.h"
#include "net/requestqueue.h"

ApiClient::ApiClient(ApiAccess access, RequestQueue &queue)
    : m_access(std::move(access))
    , m_queue(queue)
{
}

bool ApiClient::mayCall(const Endpoint &endpoint) const
{
    return !m_access.readOnly || endpoint.safety == RetrySafety::ReadOnly;
}

CallContext ApiClient::contextOf(const Endpoint &endpoint) const
{
    return {m_access.name, QString(endpoint.path)};
}

HttpRequest ApiClient::requestFor(const Endpoint &endpoint, const QByteArray &body,
                                  const CallOptions &options) const
{
    HttpRequest request;
    request.endpoint = endpoint;
    request.baseUrl = m_access.baseUrl;
    request.key = m_access.key;
    request.body = body;
    request.account = m_access.id;
    request.priority = options.priority;
    request.view = options.view;
    request.intent = options.intent;
    request.intent.accountName = m_access.name;
    request.shownBody = shownBody(endpoint, body);
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

ApiError ApiClient::readOnlyRefusal()
{
    return {.kind = ApiError::Kind::ReadOnlyAccount, .effect = ApiError::Effect::NotSent};
}

ApiError ApiClient::invalidRequest(const QString &problem)
{
    ApiError error;
    error.kind = ApiError::Kind::InvalidRequest;
    error.effect = ApiError::Effect::NotSent;
    error.serverMessage = problem;
    return error;
}
