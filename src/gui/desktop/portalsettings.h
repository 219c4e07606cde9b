// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desktop/systemwishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>

/// org.freedesktop.portal.Settings: what the desktop says about looks, live. Never waits for it:
/// where there is none, or it does not answer, wishes() stay empty and nothing else happens.
class PortalSettings : public QObject {
    Q_OBJECT
public:
    explicit PortalSettings(QObject *parent = nullptr);

    /// Asks on the session's bus, which is connected to in another thread.
    void listen();

    /// Asks on \p bus.
    void listenOn(const QDBusConnection &bus);

    [[nodiscard]] const SystemWishes &wishes() const { return m_wishes; }

signals:
    /// wishes() are others now.
    void changed();

private slots:
    void takeChange(const QString &group, const QString &key, const QDBusVariant &value,
                    const QDBusMessage &message);
    void takeOwner(const QString &name, const QString &before, const QString &now,
                   const QDBusMessage &message);

private:
    void ask();
    void takeAll(const QDBusMessage &answer);

    QDBusConnection m_bus;
    QString m_service; ///< that answered: signals of others mean nothing
    SystemWishes m_wishes;
};
