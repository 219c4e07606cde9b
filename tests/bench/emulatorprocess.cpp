// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulatorprocess.h"

#include "boundprocess.h"

EmulatorProcess::EmulatorProcess(const QString &program, const QString &events)
{
    constexpr int patience = 60'000;
    m_process.setStandardErrorFile(QProcess::nullDevice());
    bindToBench(m_process);
    m_process.start(program,
                    {QStringLiteral("--no-live"), QStringLiteral("--limit"),
                     QStringLiteral("1000000"), QStringLiteral("--events"), events});
    if (m_process.waitForReadyRead(patience))
        m_url
            = QString::fromLocal8Bit(m_process.readLine()).section(QLatin1Char(' '), -1).trimmed();
}

void EmulatorProcess::end()
{
    m_process.kill();
    m_process.waitForFinished();
}
