// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <QNetworkAccessManager>
#include <map>
#include <memory>

class HttpExchange;
class ProxyPolicy;

/// Sends calls over HTTP/1.1. Each is on the wire at most once, follows no redirect, keeps no
/// cookie and ends by its own deadline.
class HttpTransport final : public Transport {
public:
    /// By the proxy of the system, except to this machine.
    HttpTransport();
    explicit HttpTransport(std::shared_ptr<const ProxyPolicy> proxies);
    ~HttpTransport() override;

    void send(quint64 id, const HttpRequest &request, Done done) override;
    void abort(quint64 id) override;

private:
    [[nodiscard]] QNetworkAccessManager &managerFor(const HttpRequest &request);

    std::shared_ptr<const ProxyPolicy> m_proxies;
    QNetworkAccessManager m_reads;
    QNetworkAccessManager m_writes;
    std::map<quint64, HttpExchange *> m_exchanges; ///< owned, under way
};
