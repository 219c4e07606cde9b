// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptransport.h"

#include "net/httpexchange.h"
#include "net/proxypolicy.h"
#include "net/requestcheck.h"

#include <utility>

HttpTransport::HttpTransport()
    : HttpTransport(std::make_shared<ProxyPolicy>())
{
}

HttpTransport::HttpTransport(std::shared_ptr<const ProxyPolicy> proxies)
    : m_proxies(std::move(proxies))
{
    m_reads.setProxyFactory(new ProxyChoice(m_proxies));
    m_writes.setProxyFactory(new ProxyChoice(m_proxies));
}

HttpTransport::~HttpTransport()
{
    // Before the managers go, which own the replies.
    for (const auto &[id, exchange] : m_exchanges)
        delete exchange;
}

void HttpTransport::send(quint64 id, const HttpRequest &request, Done done)
{
    Q_ASSERT(faultOf(request).isEmpty());
    const QString proxy = nameOf(m_proxies->proxyFor(request.baseUrl));
    auto *exchange = new HttpExchange(managerFor(request), request, proxy, &m_reads);
    m_exchanges.emplace(id, exchange);
    QObject::connect(exchange, &HttpExchange::sent, &m_reads, [this, id] { tellSent(id); });
    QObject::connect(exchange, &HttpExchange::finished, &m_reads,
                     [this, id, done = std::move(done)](const HttpAnswer &answer) {
                         m_exchanges.extract(id).mapped()->deleteLater();
                         done(answer);
                     });
}

void HttpTransport::abort(quint64 id)
{
    if (const auto node = m_exchanges.extract(id))
        delete node.mapped();
}

QNetworkAccessManager &HttpTransport::managerFor(const HttpRequest &request)
{
    if (request.endpoint.safety == RetrySafety::ReadOnly)
        return m_reads;
    // A kept connection may be closing just now, and nobody could tell whether the write arrived.
    m_writes.clearConnectionCache();
    return m_writes;
}
