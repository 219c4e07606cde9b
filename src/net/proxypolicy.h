// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"
#include "core/secret.h"

#include <QNetworkProxy>
#include <QUrl>
#include <memory>

/// Which proxy a request takes. One for all transports, and it may change while they run: what is
/// sent from then on goes the new way. Where a proxy is wanted nothing ever goes around it: a
/// manual one without an address is one that can't be reached.
class ProxyPolicy {
public:
    enum class Loopback {
        Direct, ///< an emulator's traffic must not leave this machine
        Proxied, ///< as everything else: for tests, whose servers are here
    };

    explicit ProxyPolicy(Loopback loopback = Loopback::Direct);

    /// \p password is that of a manual proxy; empty if it isn't known.
    void set(const ProxyPreferences &preferences, const Secret &password = {});

    /// One only, the first that fits: Qt would try one after the other, "direct" among them.
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url) const;

private:
    Loopback m_loopback;
    ProxyPreferences m_preferences;
    Secret m_password;
};

/// Host and port of \p proxy, e.g. "proxy.example.com:3128", without user and password; empty for
/// none.
[[nodiscard]] QString nameOf(const QNetworkProxy &proxy);

/// Asks a ProxyPolicy at each request.
class ProxyChoice final : public QNetworkProxyFactory {
public:
    explicit ProxyChoice(std::shared_ptr<const ProxyPolicy> policy);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    std::shared_ptr<const ProxyPolicy> m_policy;
};
