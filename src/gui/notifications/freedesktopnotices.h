// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/notifications/desktopnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>

/// Desktop Notifications Specification 1.2.
class FreedesktopNotices final : public DesktopNotices {
    Q_OBJECT
public:
    explicit FreedesktopNotices(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DesktopNotice &notice) override;

private slots:
    void takeAction(uint id, const QString &action, const QDBusMessage &message);
    void takeToken(uint id, const QString &token, const QDBusMessage &message);
    void takeClosed(uint id, uint reason, const QDBusMessage &message);

private:
    void listen(const char *signal, const char *slot);
    void takeShown(const QString &key, const QDBusMessage &answer);

    QDBusConnection m_bus;
    QString m_service; ///< that showed the last one: signals of others mean nothing
    QHash<QString, uint> m_ids; ///< by key
    QString m_token;
};
