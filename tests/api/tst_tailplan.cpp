// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/tailplan.h"

#include <QTest>

using namespace std::chrono_literals;
using Time = TailPlan::Time;

/// When a live tail looks, how far back, and for how much.
class TestTailPlan : public QObject {
    Q_OBJECT
private slots:
    void readsTheOverlapAgain();
    void widensItForLateEvents_data();
    void widensItForLateEvents();
    void believesTheServiceMoreThanItsClock();
    void slowsDownWhenNothingComes();
    void keepsToItsPrice_data();
    void keepsToItsPrice();
    void staysWhereItWasAfterAFailure();

private:
    static constexpr qint64 begin = 1'770'285'600'000;
};

void TestTailPlan::readsTheOverlapAgain()
{
    TailPlan plan(begin);
    QCOMPARE(plan.readsFrom(), begin - 300'000);
    plan.looked(begin + 10'000, 1);
    QCOMPARE(plan.readsFrom(), begin + 10'000 - 300'000);
    QCOMPARE(plan.completeUpTo(), begin + 10'000 - 300'000);
}

void TestTailPlan::widensItForLateEvents_data()
{
    QTest::addColumn<Time>("late");
    QTest::addColumn<Time>("overlap");
    QTest::newRow("none") << Time(0s) << Time(5min);
    QTest::newRow("as said") << Time(2min) << Time(5min);
    QTest::newRow("later") << Time(4min) << Time(9min);
    QTest::newRow("bounded") << Time(40min) << Time(30min);
    QTest::newRow("ahead") << Time(-1h) << Time(5min);
}

void TestTailPlan::widensItForLateEvents()
{
    QFETCH(Time, late);
    QFETCH(Time, overlap);
    TailPlan plan(begin);
    plan.sawNew(begin - late.count());
    QCOMPARE(plan.overlap(), overlap);
    plan.sawNew(begin); // never narrower again
    QCOMPARE(plan.overlap(), overlap);
}

void TestTailPlan::believesTheServiceMoreThanItsClock()
{
    TailPlan plan(begin);
    plan.sawNew(begin - 100'000);
    plan.looked(begin + 3'600'000, 1); // this computer's clock is far ahead
    QCOMPARE(plan.readsFrom(), begin - 100'000 - plan.overlap().count());
}

void TestTailPlan::slowsDownWhenNothingComes()
{
    TailPlan plan(begin);
    for (int i = 0; i < 10; ++i)
        plan.looked(begin, 1);
    QCOMPARE(plan.interval(), Time(60s));
    QCOMPARE(plan.requestsPerMinute(), 1.0);
    plan.sawNew(begin);
    plan.looked(begin, 1);
    QCOMPARE(plan.interval(), Time(10s));
}

void TestTailPlan::keepsToItsPrice_data()
{
    QTest::addColumn<int>("pages");
    for (const int pages : {1, 2, 3, 7, 50})
        QTest::addRow("%d pages", pages) << pages;
}

void TestTailPlan::keepsToItsPrice()
{
    QFETCH(int, pages);
    TailPlan plan(begin);
    plan.sawNew(begin);
    plan.looked(begin, pages);
    QVERIFY(plan.requestsPerMinute() <= TailPlan::mostRequestsPerMinute);
    QVERIFY(plan.interval() <= Time(60s) * pages / 5);
}

void TestTailPlan::staysWhereItWasAfterAFailure()
{
    TailPlan plan(begin);
    plan.failed();
    QCOMPARE(plan.completeUpTo(), begin - 300'000);
    QCOMPARE(plan.interval(), Time(20s));
}

QTEST_GUILESS_MAIN(TestTailPlan)
#include "tst_tailplan.moc"
