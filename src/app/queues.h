// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <map>
#include <memory>

class Clock;
class ProxyPolicy;
class RequestQueue;
struct Account;

/// The request queue of each kind of service, made when it is first asked for. SMTP2GO shuts out an
/// address whichever account asked, so all its accounts share one; what listens on this computer
/// and the demo must neither stop them nor be stopped by them.
class Queues : public QObject {
    Q_OBJECT
public:
    /// \p clock must outlive this. All go through the proxies of \p proxies.
    explicit Queues(const Clock &clock);
    Queues(const Clock &clock, std::shared_ptr<const ProxyPolicy> proxies);
    ~Queues() override;

    [[nodiscard]] RequestQueue &smtp2go() { return queue(Scope::Smtp2go); }
    [[nodiscard]] RequestQueue &of(const Account &account);

    /// Changes that wait or are under way, of all.
    [[nodiscard]] int writes() const;

signals:
    /// writes() may have changed.
    void changed();

private:
    enum class Scope {
        Smtp2go, ///< remembered in queue.db of the state folder
        Loopback, ///< in queue-loopback.db
        Demo, ///< forgotten with the demo
    };

    [[nodiscard]] static Scope scopeOf(const Account &account);
    [[nodiscard]] RequestQueue &queue(Scope scope);

    const Clock &m_clock;
    std::shared_ptr<const ProxyPolicy> m_proxies;
    std::map<Scope, std::unique_ptr<RequestQueue>> m_queues;
};
