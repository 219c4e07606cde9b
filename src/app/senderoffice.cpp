// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/senderoffice.h"

#include "account/account.h"
#include "app/demoresolver.h"
#include "core/settings.h"
#include "gui/notifications/desktopnotices.h"
#include "net/dns/systemresolver.h"

#include <QDBusConnection>

namespace {

std::unique_ptr<DnsResolver> resolverOf(const Account &account)
{
    if (account.demo)
        return std::make_unique<DemoResolver>();
    return std::make_unique<SystemResolver>();
}

/// An account that nobody keeps has no history to be kept either.
QString historyOf(const Account &account)
{
    return account.demo || account.profile.isNull() ? QString()
                                                    : senderHistoryFile(account.profile);
}

} // namespace

SenderOffice::SenderOffice(const Account &account, ApiClient &client, Settings &settings,
                           const Clock &clock)
    : m_settings(settings)
    , m_resolver(resolverOf(account))
    , m_demo(account.demo ? static_cast<DemoResolver *>(m_resolver.get()) : nullptr)
    , m_history(historyOf(account))
    , m_checks(*m_resolver, clock)
    , m_source(client)
    , m_watch({m_source, *m_resolver, m_history, clock})
    , m_desktop(desktopNotices(QDBusConnection::sessionBus()))
    , m_notices(std::make_unique<SenderNotices>(m_watch, *m_desktop))
{
    connect(&settings, &Settings::preferencesChanged, this, &SenderOffice::keepWatch);
    keepWatch();
}

SenderOffice::~SenderOffice() = default;

void SenderOffice::learn(const QList<SenderDomain> &domains)
{
    if (m_demo)
        m_demo->learn(domains);
}

void SenderOffice::keepWatch()
{
    m_watch.setInterval(m_settings.preferences().senders.checkEvery);
}
