// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notifications/freedesktopnotices.h"

#include <QDBusPendingCallWatcher>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto noticesInterface = "org.freedesktop.Notifications"_L1;
constexpr auto noticesPath = "/org/freedesktop/Notifications"_L1;
constexpr auto noticeClicked = "default"_L1; ///< a click on the notice itself

} // namespace

FreedesktopNotices::FreedesktopNotices(const QDBusConnection &bus, QObject *parent)
    : DesktopNotices(parent)
    , m_bus(bus)
{
    listen("ActionInvoked", SLOT(takeAction(uint, QString, QDBusMessage)));
    listen("ActivationToken", SLOT(takeToken(uint, QString, QDBusMessage)));
    listen("NotificationClosed", SLOT(takeClosed(uint, uint, QDBusMessage)));
}

void FreedesktopNotices::listen(const char *signal, const char *slot)
{
    // Without the name of the service: Qt would wait for an answer to who owns it.
    m_bus.connect(QString(), noticesPath, noticesInterface, QString::fromLatin1(signal), this,
                  slot);
}

void FreedesktopNotices::show(const DesktopNotice &notice)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(noticesInterface, noticesPath,
                                                       noticesInterface, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("outpost")}};
    // The text may be shown as markup.
    call.setArguments({QStringLiteral("Outpost"), m_ids.value(notice.key, 0),
                       QStringLiteral("outpost"), notice.title, notice.text.toHtmlEscaped(),
                       QStringList{noticeClicked, tr("Open")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = notice.key] {
        watcher->deleteLater();
        if (!watcher->isError())
            takeShown(key, watcher->reply());
    });
}

void FreedesktopNotices::takeShown(const QString &key, const QDBusMessage &answer)
{
    m_service = answer.service();
    m_ids.insert(key, answer.arguments().value(0).toUInt());
}

void FreedesktopNotices::takeAction(uint id, const QString &action, const QDBusMessage &message)
{
    const QString key = m_ids.key(id);
    if (message.service() != m_service || key.isEmpty() || action != noticeClicked)
        return;
    emit activated(key, std::exchange(m_token, QString()));
}

/// Comes before the action.
void FreedesktopNotices::takeToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (message.service() == m_service && !m_ids.key(id).isEmpty())
        m_token = token;
}

void FreedesktopNotices::takeClosed(uint id, uint, const QDBusMessage &message)
{
    if (message.service() == m_service)
        m_ids.remove(m_ids.key(id));
}
