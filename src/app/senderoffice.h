// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/dnscheckrun.h"
#include "api/senders/dns/domainsource.h"
#include "api/senders/dns/senderhistory.h"
#include "api/senders/dns/senderwatch.h"
#include "gui/notifications/sendernotices.h"

#include <QObject>
#include <memory>

class ApiClient;
class Clock;
class DemoResolver;
class DnsResolver;
class Settings;
struct Account;

/// What looks after the senders of one open account: the DNS, their history, the watch in the
/// background and its notices. The demo asks no DNS, and its history goes with it.
class SenderOffice : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    SenderOffice(const Account &account, ApiClient &client, Settings &settings, const Clock &clock);
    ~SenderOffice() override;

    [[nodiscard]] DnsCheckRun &checks() { return m_checks; }
    [[nodiscard]] SenderHistory &history() { return m_history; }
    [[nodiscard]] SenderWatch &watch() { return m_watch; }
    [[nodiscard]] SenderNotices &notices() { return *m_notices; }

    /// Of the demo: what its DNS is made of.
    void learn(const QList<SenderDomain> &domains);

private:
    void keepWatch();

    Settings &m_settings;
    std::unique_ptr<DnsResolver> m_resolver;
    DemoResolver *m_demo = nullptr; ///< the resolver, of the demo
    SenderHistory m_history;
    DnsCheckRun m_checks;
    DomainSource m_source;
    SenderWatch m_watch;
    std::unique_ptr<DesktopNotices> m_desktop;
    std::unique_ptr<SenderNotices> m_notices;
};
