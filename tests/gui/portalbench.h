// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QVariantMap>

using Groups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Groups)

/// The portal of a desktop.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Groups values;
    QStringList asked;

public slots:
    Q_SCRIPTABLE Groups ReadAll(const QStringList &groups)
    {
        asked = groups;
        return values;
    }

signals:
    Q_SCRIPTABLE void SettingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value);
};

/// A bus of its own, on which a portal may stand.
class PortalBench {
public:
    ~PortalBench();

    [[nodiscard]] QDBusConnection connectAs(const char *name) const;
    bool serve();
    void change(const QString &group, const QString &key, const QVariant &value);

    FakePortal portal;

private:
    PrivateBus m_bus;
};
