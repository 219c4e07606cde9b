// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sendercare.h"

#include "account/account.h"
#include "core/settings.h"
#include "gui/notifications/desktopnotices.h"
#include "gui/notifications/sendernotices.h"

#include <QDBusConnection>

SenderCare::SenderCare(const Parts &parts, const Account &account, QObject *parent)
    : QObject(parent)
    , m_settings(parts.settings)
    , m_history(account.profile.isNull() ? QString() : senderHistoryFile(account.profile))
    , m_service(parts.client)
    , m_source(m_service, account.subaccount)
    , m_watch({m_source, m_resolver, m_history, parts.clock})
    , m_desktop(desktopNotices(QDBusConnection::sessionBus()))
    , m_notices(std::make_unique<SenderNotices>(m_watch, *m_desktop))
{
    connect(m_notices.get(), &SenderNotices::openRequested, this, &SenderCare::open);
    connect(&m_settings, &Settings::preferencesChanged, this, &SenderCare::follow);
    follow();
}

SenderCare::~SenderCare() = default;

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
