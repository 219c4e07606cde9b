// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/notifications/desktopnotices.h"

#include <QDBusConnection>
#include <QSet>
#include <QVariantList>

/// org.freedesktop.portal.Notification: the way out of Flatpak and Snap.
class PortalNotices final : public DesktopNotices {
    Q_OBJECT
public:
    explicit PortalNotices(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DesktopNotice &notice) override;

private slots:
    void takeAction(const QString &id, const QString &action, const QVariantList &parameters);

private:
    QDBusConnection m_bus;
    QSet<QString> m_keys; ///< shown in this run
};
