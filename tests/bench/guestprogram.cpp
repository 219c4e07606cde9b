// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guestprogram.h"

#include "boundprocess.h"

#include "virtualscreen.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QThread>
#include <utility>

namespace {

constexpr int patience = 60'000;

/// Looks every half millisecond, so that the looking doesn't take the processor.
template <typename Condition> bool waitUntil(const Condition &condition)
{
    constexpr int pause = 500;
    QElapsedTimer waited;
    waited.start();
    while (!condition()) {
        if (waited.elapsed() > patience)
            return false;
        QThread::usleep(pause);
    }
    return true;
}

QProcessEnvironment plainSession(const QString &home, const QString &display)
{
    QProcessEnvironment session;
    for (const char *const name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
                                   "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        session.insert(QLatin1StringView(name), home);
    session.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    session.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    session.insert(QStringLiteral("DISPLAY"), display);
    session.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    return session;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

GuestProgram::GuestProgram(QStringList command, const VirtualScreen &screen,
                           const QStringList &variables)
    : m_command(std::move(command))
    , m_screen(screen)
{
    QProcessEnvironment session = plainSession(m_home.path(), screen.display());
    for (const QString &each : variables)
        session.insert(each.section(QLatin1Char('='), 0, 0), each.section(QLatin1Char('='), 1));
    m_process.setProcessEnvironment(session);
    bindToBench(m_process);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

QString GuestProgram::name() const
{
    return m_command.constFirst().section(QLatin1Char('/'), -1);
}

double GuestProgram::start()
{
    QElapsedTimer took;
    took.start();
    m_process.start(m_command.constFirst(), m_command.mid(1));
    const bool painted = waitUntil([this] { return m_screen.isPainted(); });
    return painted ? double(took.nsecsElapsed()) / 1e6 : 0;
}

void GuestProgram::end()
{
    constexpr int politeness = 3000;
    m_process.terminate();
    if (!m_process.waitForFinished(politeness)) {
        m_process.kill();
        m_process.waitForFinished();
    }
    waitUntil([this] { return m_screen.isBlank(); });
}

void GuestProgram::settle() const
{
    constexpr double idle = 0.01;
    for (int second = 0; second < patience / 1000; ++second) {
        const double before = processorTime();
        QThread::sleep(1);
        if (second > 1 && processorTime() - before < idle)
            return;
    }
}

double GuestProgram::processorTime() const
{
    const QString tasks = QStringLiteral("/proc/%1/task/").arg(m_process.processId());
    double nanoseconds = 0;
    const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        nanoseconds += contentOf(tasks + thread + QStringLiteral("/schedstat"))
                           .split(' ')
                           .constFirst()
                           .toDouble();
    return nanoseconds / 1e9;
}

double GuestProgram::proportionalSize() const
{
    const QString path = QStringLiteral("/proc/%1/smaps_rollup").arg(m_process.processId());
    const QByteArrayList lines = contentOf(path).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().chopped(3).toDouble() / 1024;
    }
    return 0;
}
