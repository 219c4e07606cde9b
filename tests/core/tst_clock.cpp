// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include "support/manualclock.h"

#include <QFile>
#include <QTest>

using namespace std::chrono_literals;

class TestClock : public QObject {
    Q_OBJECT
private slots:
    void tellsTheBoot();
    void runsForward();
    void rebootsByHand();
};

void TestClock::tellsTheBoot()
{
    QVERIFY(!bootId().isEmpty());
    QCOMPARE(SystemClock().bootId(), bootId());
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (file.open(QIODevice::ReadOnly))
        QCOMPARE(bootId(), QString::fromLatin1(file.readAll()).trimmed());
}

void TestClock::runsForward()
{
    const SystemClock clock;
    const BootMoment first = clock.moment();
    QVERIFY(clock.sinceBoot() >= first.sinceBoot);
    QVERIFY(first.sinceBoot > 0ms);
    QCOMPARE(first.bootId, bootId());
    QCOMPARE(first.wall.timeSpec(), Qt::UTC);
}

void TestClock::rebootsByHand()
{
    ManualClock clock;
    const BootMoment before = clock.moment();
    clock.reboot(1min);
    QVERIFY(clock.bootId() != before.bootId);
    QVERIFY(clock.sinceBoot() < 1min);
    QCOMPARE(clock.now(), before.wall.addSecs(60));
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
