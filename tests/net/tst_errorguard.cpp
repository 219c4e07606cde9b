// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/accountholds.h"
#include "net/errorguard.h"

#include <QTest>

using namespace std::chrono_literals;
using Time = ErrorGuard::Time;

class TestErrorGuard : public QObject {
    Q_OBJECT
private slots:
    void stopsAfterTenInARow();
    void successBreaksARow();
    void stopsAfterTwentyInAMinute();
    void forgetsAfterAMinute();
    void holdsOneAccountForAWhile();
};

void TestErrorGuard::stopsAfterTenInARow()
{
    ErrorGuard guard;
    for (int i = 0; i < 9; ++i)
        guard.answered(500, 1h + i * 10min);
    QVERIFY(guard.backgroundFrom() <= 1h);
    guard.answered(302, 3h);
    QCOMPARE(guard.backgroundFrom(), 3h + 60s);
}

void TestErrorGuard::successBreaksARow()
{
    ErrorGuard guard;
    for (int i = 0; i < 200; ++i)
        guard.answered(i % 10 == 9 ? 204 : 400, 1h + i * 10min);
    QVERIFY(guard.backgroundFrom() <= 1h);
}

void TestErrorGuard::stopsAfterTwentyInAMinute()
{
    ErrorGuard guard;
    Time now = 1h;
    for (int i = 0; i < 39; ++i, now += 1s)
        guard.answered(i % 2 ? 200 : 400, now);
    QCOMPARE(guard.backgroundFrom(), now - 1s + 60s);
}

void TestErrorGuard::forgetsAfterAMinute()
{
    ErrorGuard guard;
    for (int i = 0; i < 200; ++i)
        guard.answered(i % 2 ? 200 : 400, 1h + i * 2s);
    QVERIFY(guard.backgroundFrom() <= 1h);
}

void TestErrorGuard::holdsOneAccountForAWhile()
{
    const QString mine = QStringLiteral("mine");
    AccountHolds holds;
    holds.hold(mine, 1h);
    QVERIFY(holds.isHeld(mine, 1h + 5min - 1ms));
    QVERIFY(!holds.isHeld(mine, 1h + 5min));
    QVERIFY(!holds.isHeld(QStringLiteral("other"), 1h));
    holds.hold(mine, 2h);
    holds.lift(mine);
    QVERIFY(!holds.isHeld(mine, 2h));
}

QTEST_APPLESS_MAIN(TestErrorGuard)
#include "tst_errorguard.moc"
