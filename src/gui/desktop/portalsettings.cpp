// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/portalsettings.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto busService = "org.freedesktop.DBus"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;

using Groups = QMap<QString, QVariantMap>;

SystemWishes::Scheme schemeOf(uint value)
{
    switch (value) {
    case 1:
        return SystemWishes::Scheme::Dark;
    case 2:
        return SystemWishes::Scheme::Light;
    default:
        return SystemWishes::Scheme::None;
    }
}

/// What else there may be is not for us.
void take(SystemWishes &wishes, const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearance && key == "color-scheme"_L1)
        wishes.scheme = schemeOf(value.toUInt());
    else if (group == appearance && key == "reduced-motion"_L1 && value.toUInt() == 1)
        wishes.lessMotion = true;
    else if (group == gnome && key == "enable-animations"_L1)
        wishes.lessMotion = !value.toBool();
}

} // namespace

PortalSettings::PortalSettings(QObject *parent)
    : QObject(parent)
    , m_bus(QString())
{
}

void PortalSettings::listen()
{
    auto *watcher = new QFutureWatcher<QDBusConnection>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        listenOn(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&QDBusConnection::sessionBus));
}

void PortalSettings::listenOn(const QDBusConnection &bus)
{
    m_bus = bus;
    if (!m_bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // Qt looks for it by name, in the slot below
    // Without the name of the service: Qt would wait for an answer to who owns it.
    m_bus.connect(QString(), path, interface, u"SettingChanged"_s, this,
                  SLOT(takeChange(QString, QString, QDBusVariant, QDBusMessage)));
    m_bus.connect(QString(), u"/org/freedesktop/DBus"_s, busService, u"NameOwnerChanged"_s,
                  {service}, u"sss"_s, this,
                  SLOT(takeOwner(QString, QString, QString, QDBusMessage)));
    ask();
}

void PortalSettings::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    call.setArguments({QStringList{appearance, gnome}});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->isError())
            takeAll(watcher->reply());
    });
}

void PortalSettings::takeAll(const QDBusMessage &answer)
{
    m_service = answer.service();
    const auto groups = qdbus_cast<Groups>(answer.arguments().value(0));
    SystemWishes found;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        for (auto value = group->cbegin(); value != group->cend(); ++value)
            take(found, group.key(), value.key(), value.value());
    }
    if (std::exchange(m_wishes, found) != found)
        emit changed();
}

void PortalSettings::takeChange(const QString &group, const QString &key, const QDBusVariant &value,
                                const QDBusMessage &message)
{
    if (message.service() != m_service)
        return;
    SystemWishes found = m_wishes;
    take(found, group, key, value.variant());
    if (std::exchange(m_wishes, found) != found)
        emit changed();
}

/// The portal was started late, or again.
void PortalSettings::takeOwner(const QString &name, const QString &, const QString &now,
                               const QDBusMessage &message)
{
    if (message.service() == busService && name == service && !now.isEmpty() && now != m_service)
        ask();
}
