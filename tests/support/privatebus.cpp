// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatebus.h"

#include <QStandardPaths>
#include <csignal>
#include <sys/prctl.h>

QString PrivateBus::obstacle()
{
    const bool isThere = !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
    return isThere ? QString() : QStringLiteral("dbus-daemon is not installed (Debian: dbus)");
}

PrivateBus::PrivateBus()
{
    m_bus.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"),
                 QStringLiteral("--print-address")});
    if (m_bus.waitForReadyRead(10'000))
        m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    m_bus.kill();
    m_bus.waitForFinished();
}
