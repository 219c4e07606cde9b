// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sendercare.h"

#include "account/account.h"
#include "app/demoresolver.h"
#include "core/settings.h"
#include "gui/notifications/desktopnotices.h"
#include "gui/notifications/sendernotices.h"
#include "net/dns/systemresolver.h"

#include <QDBusConnection>

namespace {

std::unique_ptr<DnsResolver> resolverFor(const Account &account)
{
    if (account.demo)
        return std::make_unique<DemoResolver>();
    return std::make_unique<SystemResolver>();
}

QString historyFileOf(const Account &account)
{
    return account.demo || account.profile.isNull() ? QString()
                                                    : senderHistoryFile(account.profile);
}

} // namespace

SenderCare::SenderCare(const Parts &parts, const Account &account, QObject *parent)
    : QObject(parent)
    , m_settings(parts.settings)
    , m_resolver(resolverFor(account))
    , m_demo(account.demo ? static_cast<DemoResolver *>(m_resolver.get()) : nullptr)
    , m_history(historyFileOf(account))
    , m_checks(*m_resolver, parts.clock)
    , m_service(parts.client)
    , m_source(m_service, account.subaccount)
    , m_watch({m_source, *m_resolver, m_history, parts.clock})
    , m_desktop(desktopNotices(QDBusConnection::sessionBus()))
    , m_notices(std::make_unique<SenderNotices>(m_watch, *m_desktop))
{
    connect(m_notices.get(), &SenderNotices::openRequested, this, &SenderCare::open);
    connect(&m_settings, &Settings::preferencesChanged, this, &SenderCare::follow);
    follow();
}

SenderCare::~SenderCare() = default;

void SenderCare::learn(const QList<SenderDomain> &domains)
{
    if (m_demo)
        m_demo->learn(domains);
}

void SenderCare::follow()
{
    m_watch.setInterval(m_settings.preferences().senders.checkEvery);
}

void SenderCare::open(const SenderRef &sender, const QString &activationToken)
{
    // Where Qt's Wayland plugin looks for it.
    qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    emit openRequested(sender);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}
