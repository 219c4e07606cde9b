// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkrequest.h"

#include "net/httprequest.h"

#include <QNetworkRequest>

namespace {

QUrl urlOf(const HttpRequest &request)
{
    QString base = request.baseUrl.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    QUrl url = request.baseUrl;
    url.setPath(base + request.endpoint.path);
    return url;
}

void setHeaders(QNetworkRequest &network, const HttpRequest &request)
{
    network.setRawHeader("X-Smtp2go-Api-Key", request.key.reveal());
    network.setRawHeader("Accept", "application/json");
    network.setRawHeader("User-Agent", "Outpost/" OUTPOST_VERSION);
    network.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
}

} // namespace

QNetworkRequest networkRequest(const HttpRequest &request)
{
    using R = QNetworkRequest;
    QNetworkRequest network(urlOf(request));
    setHeaders(network, request);
    network.setAttribute(R::DoNotBufferUploadDataAttribute, true);
    network.setAttribute(R::RedirectPolicyAttribute, R::ManualRedirectPolicy);
    network.setAttribute(R::Http2AllowedAttribute, false);
    network.setAttribute(R::Http2CleartextAllowedAttribute, false);
    network.setAttribute(R::CookieLoadControlAttribute, R::Manual);
    network.setAttribute(R::CookieSaveControlAttribute, R::Manual);
    network.setAttribute(R::AuthenticationReuseAttribute, R::Manual);
    network.setAttribute(R::CacheLoadControlAttribute, R::AlwaysNetwork);
    network.setAttribute(R::CacheSaveControlAttribute, false);
    return network;
}
