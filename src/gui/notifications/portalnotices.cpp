// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notifications/portalnotices.h"

#include <QDBusMessage>
#include <QDBusPendingCall>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Notification"_L1;
constexpr auto portalOpenAction = "open"_L1;

} // namespace

PortalNotices::PortalNotices(const QDBusConnection &bus, QObject *parent)
    : DesktopNotices(parent)
    , m_bus(bus)
{
    // Without the name of the service: Qt would wait for an answer to who owns it.
    m_bus.connect(QString(), portalPath, portalInterface, QStringLiteral("ActionInvoked"), this,
                  SLOT(takeAction(QString, QString, QVariantList)));
}

void PortalNotices::show(const DesktopNotice &notice)
{
    if (!m_bus.isConnected())
        return;
    m_keys.insert(notice.key);
    QDBusMessage call = QDBusMessage::createMethodCall(service, portalPath, portalInterface,
                                                       QStringLiteral("AddNotification"));
    const QVariantMap content{{QStringLiteral("title"), notice.title},
                              {QStringLiteral("body"), notice.text},
                              {QStringLiteral("default-action"), portalOpenAction}};
    call.setArguments({notice.key, content});
    m_bus.asyncCall(call);
}

void PortalNotices::takeAction(const QString &id, const QString &action,
                               const QVariantList &parameters)
{
    if (m_keys.contains(id) && action == portalOpenAction)
        emit activated(id, parameters.value(0).toString());
}
