// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notifications/desktopnotices.h"

#include "gui/notifications/freedesktopnotices.h"
#include "gui/notifications/portalnotices.h"

#include <QFileInfo>

namespace {

bool isSandboxed()
{
    return QFileInfo::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

} // namespace

std::unique_ptr<DesktopNotices> desktopNotices(const QDBusConnection &bus)
{
    if (isSandboxed())
        return std::make_unique<PortalNotices>(bus);
    return std::make_unique<FreedesktopNotices>(bus);
}
