// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalbench.h"

PortalBench::~PortalBench()
{
    for (const char *name : {"client", "desktop", "stranger"})
        QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
}

QDBusConnection PortalBench::connectAs(const char *name) const
{
    return QDBusConnection::connectToBus(m_bus.address(), QString::fromLatin1(name));
}

bool PortalBench::serve()
{
    qDBusRegisterMetaType<Groups>();
    QDBusConnection bus = connectAs("desktop");
    return bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                              QDBusConnection::ExportScriptableContents)
        && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
}

void PortalBench::change(const QString &group, const QString &key, const QVariant &value)
{
    emit portal.SettingChanged(group, key, QDBusVariant(value));
}
