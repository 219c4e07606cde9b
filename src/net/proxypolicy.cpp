// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxypolicy.h"

#include "net/requestcheck.h"

#include <utility>

namespace {

using Use = ProxyPreferences::Use;

QNetworkProxy systemProxy(const QUrl &url)
{
    const QNetworkProxyQuery query(url);
    return QNetworkProxyFactory::systemProxyForQuery(query).value(
        0, QNetworkProxy(QNetworkProxy::NoProxy));
}

QNetworkProxy manualProxy(const ProxyPreferences &preferences, const Secret &password)
{
    const bool isComplete = !preferences.host.isEmpty() && preferences.port != 0;
    QNetworkProxy proxy(preferences.kind == ProxyPreferences::Kind::Socks5
                            ? QNetworkProxy::Socks5Proxy
                            : QNetworkProxy::HttpProxy);
    // RFC 6761: a name that is never found.
    proxy.setHostName(isComplete ? preferences.host : QStringLiteral("no-proxy-is-set.invalid"));
    proxy.setPort(isComplete ? preferences.port : quint16(1));
    // Qt writes the low byte of each character: this way it is UTF-8 (RFC 7617).
    proxy.setUser(QString::fromLatin1(preferences.user.toUtf8()));
    if (!preferences.user.isEmpty())
        proxy.setPassword(QString::fromLatin1(password.reveal()));
    return proxy;
}

} // namespace

ProxyPolicy::ProxyPolicy(Loopback loopback)
    : m_loopback(loopback)
{
}

void ProxyPolicy::set(const ProxyPreferences &preferences, const Secret &password)
{
    m_preferences = preferences;
    m_password = password;
}

QNetworkProxy ProxyPolicy::proxyFor(const QUrl &url) const
{
    if (m_loopback == Loopback::Direct && isLoopback(url.host()))
        return {QNetworkProxy::NoProxy};
    switch (m_preferences.use) {
    case Use::System:
        return systemProxy(url);
    case Use::None:
        return {QNetworkProxy::NoProxy};
    case Use::Manual:
        break;
    }
    return manualProxy(m_preferences, m_password);
}

QString nameOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    const QString host = proxy.hostName();
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host)
        .arg(proxy.port());
}

ProxyChoice::ProxyChoice(std::shared_ptr<const ProxyPolicy> policy)
    : m_policy(std::move(policy))
{
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    return {m_policy->proxyFor(query.url())};
}
