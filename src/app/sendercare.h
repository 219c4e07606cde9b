// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/dnscheckrun.h"
#include "api/senders/dns/senderhistory.h"
#include "api/senders/dns/senderwatch.h"
#include "api/senders/dns/servicesenders.h"
#include "api/senders/senderdomainservice.h"
#include "net/dns/resolver.h"

#include <QObject>
#include <memory>

class ApiClient;
class DemoResolver;
class DesktopNotices;
class SenderNotices;
class Settings;
struct Account;

/// What looks after the senders of one open account: their DNS, their history, the watch in the
/// background and its notices on the desktop. Does as the settings say, also when they change. The
/// demo asks no DNS, and its history goes with it.
class SenderCare : public QObject {
    Q_OBJECT
public:
    /// All must outlive this. An account without a profile has a history for as long as it is open.
    struct Parts {
        ApiClient &client;
        const Clock &clock;
        const Settings &settings;
    };

    SenderCare(const Parts &parts, const Account &account, QObject *parent = nullptr);
    ~SenderCare() override;

    [[nodiscard]] DnsResolver &resolver() { return *m_resolver; }

    /// For what a person wants to have checked.
    [[nodiscard]] DnsCheckRun &checks() { return m_checks; }
    [[nodiscard]] SenderHistory &history() { return m_history; }
    [[nodiscard]] SenderWatch &watch() { return m_watch; }

    /// Of the demo: what its DNS is made of.
    void learn(const QList<SenderDomain> &domains);

signals:
    /// The person chose a notice on the desktop. Without a domain: show all senders.
    void openRequested(const SenderRef &sender);

private:
    void follow();
    void open(const SenderRef &sender, const QString &activationToken);

    const Settings &m_settings;
    std::unique_ptr<DnsResolver> m_resolver;
    DemoResolver *m_demo; ///< the resolver, of the demo; else null
    SenderHistory m_history;
    DnsCheckRun m_checks;
    SenderDomainService m_service;
    ServiceSenders m_source;
    SenderWatch m_watch;
    std::unique_ptr<DesktopNotices> m_desktop;
    std::unique_ptr<SenderNotices> m_notices;
};
