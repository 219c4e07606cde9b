// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratewindow.h"

#include <QTest>

using namespace std::chrono_literals;
using Time = RateWindow::Time;

class TestRateWindow : public QObject {
    Q_OBJECT
private slots:
    void freesSlotsAfterTheEnd_data();
    void freesSlotsAfterTheEnd();
    void countsRunningRequests();
    void saysWhenItOpens();
    void waitsForTheRightSlot();
};

void TestRateWindow::freesSlotsAfterTheEnd_data()
{
    QTest::addColumn<SlotEnd>("end");
    QTest::addColumn<int>("secondsTaken");
    QTest::newRow("answered") << SlotEnd::Answered << 60;
    QTest::newRow("unanswered: may be counted later") << SlotEnd::Unanswered << 90;
    QTest::newRow("not sent") << SlotEnd::NotSent << 0;
}

void TestRateWindow::freesSlotsAfterTheEnd()
{
    QFETCH(SlotEnd, end);
    QFETCH(int, secondsTaken);
    RateWindow window(60s);
    window.take();
    const Time ended = 100s;
    window.release(end, ended);
    QCOMPARE(window.used(ended + std::chrono::seconds(secondsTaken)), 0);
    QCOMPARE(window.used(ended + std::chrono::seconds(secondsTaken) - 1ms), secondsTaken ? 1 : 0);
}

void TestRateWindow::countsRunningRequests()
{
    RateWindow window(60s);
    window.take();
    window.take();
    QCOMPARE(window.used(10h), 2);
    window.release(SlotEnd::Answered, 10h);
    QCOMPARE(window.used(10h + 60s), 1);
}

void TestRateWindow::saysWhenItOpens()
{
    RateWindow window(60s);
    QCOMPARE(window.opensAt(1, 5s), std::optional<Time>(5s));
    window.take();
    QCOMPARE(window.opensAt(2, 5s), std::optional<Time>(5s));
    QCOMPARE(window.opensAt(1, 5s), std::nullopt);
    window.release(SlotEnd::Answered, 6s);
    QCOMPARE(window.opensAt(1, 7s), std::optional<Time>(66s));
    QCOMPARE(window.opensAt(1, 66s), std::optional<Time>(66s));
}

void TestRateWindow::waitsForTheRightSlot()
{
    RateWindow window(60s);
    for (int i = 0; i < 4; ++i)
        window.take();
    window.release(SlotEnd::Answered, 3s);
    window.release(SlotEnd::Unanswered, 1s);
    window.release(SlotEnd::Answered, 2s);
    QCOMPARE(window.opensAt(4, 3s), std::optional<Time>(62s));
    QCOMPARE(window.opensAt(3, 3s), std::optional<Time>(63s));
    QCOMPARE(window.opensAt(2, 3s), std::optional<Time>(91s));
    QCOMPARE(window.opensAt(1, 3s), std::nullopt);
}

QTEST_APPLESS_MAIN(TestRateWindow)
#include "tst_ratewindow.moc"
