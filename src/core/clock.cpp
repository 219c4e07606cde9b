// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace {

QString minuteOfBoot()
{
    const SystemClock clock;
    const qint64 bootedAt = clock.now().toMSecsSinceEpoch() - clock.sinceBoot().count();
    return QStringLiteral("booted-%1").arg((bootedAt + 30'000) / 60'000);
}

QString readBootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QString id = isOpen ? QString::fromLatin1(file.readLine(100)).trimmed() : QString();
    return id.isEmpty() ? minuteOfBoot() : id;
}

} // namespace

std::chrono::milliseconds SystemClock::sinceBoot() const
{
    using namespace std::chrono;
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
#else
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
#endif
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString SystemClock::bootId() const
{
    return ::bootId();
}

QString bootId()
{
    static const QString id = readBootId();
    return id;
}
