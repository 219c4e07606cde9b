// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/schedulerbench.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Scheduler;
using namespace SchedulerTest;
using Time = RequestScheduler::Time;

class TestRequestScheduler : public QObject {
    Q_OBJECT
private slots:
    void limitsWhatRuns_data();
    void limitsWhatRuns();
    void oneWritePerAccount();
    void refusesWhenFull();
    void retriesReads_data();
    void retriesReads();
    void neverRetriesWrites_data();
    void neverRetriesWrites();
    void budgetEndsRetries();
    void cancels();
    void cancelledReadsKeepTheirSlot();
    void ignoresStrangers();
    void waitsForTheLimit();
};

void TestRequestScheduler::limitsWhatRuns_data()
{
    QTest::addColumn<Priority>("priority");
    QTest::addColumn<int>("most");
    QTest::newRow("persons") << Priority::UserRead << 4;
    QTest::newRow("checks of writes") << Priority::WriteCheck << 4;
    QTest::newRow("prefetch") << Priority::Prefetch << 3;
    QTest::newRow("sync") << Priority::Sync << 3;
}

void TestRequestScheduler::limitsWhatRuns()
{
    QFETCH(Priority, priority);
    QFETCH(int, most);
    Bench bench;
    for (quint64 id = 1; id <= 10; ++id, bench.now += 10s)
        bench.submit(call(id, priority));
    QCOMPARE(bench.status().inFlight, most);
    QCOMPARE(bench.status().queued, 10 - most);
    bench.answer(1, 200);
    QCOMPARE(bench.sent(), Ids{quint64(most + 1)});
}

void TestRequestScheduler::oneWritePerAccount()
{
    Bench bench;
    bench.submit(write(1));
    QCOMPARE(bench.sent(), Ids{1});
    bench.submit(write(2));
    QCOMPARE(bench.sent(), Ids{});
    bench.submit(write(3, other));
    QCOMPARE(bench.sent(), Ids{3});
    bench.submit(call(4));
    QCOMPARE(bench.sent(), Ids{4});
    bench.answer(1, 200);
    QCOMPARE(bench.sent(), Ids{2});
}

void TestRequestScheduler::refusesWhenFull()
{
    Bench bench;
    bench.pause();
    for (quint64 id = 1; id <= 900; ++id)
        bench.submit(call(id, Priority::Sync));
    QCOMPARE(bench.finished(), Ids{});
    bench.submit(call(901, Priority::Sync));
    QCOMPARE(bench.finished(), Ids{901});
    QCOMPARE(bench.reason(), TransportError::QueueFull);
    bench.submit(write(902));
    QCOMPARE(bench.finished(), Ids{});
}

void TestRequestScheduler::retriesReads_data()
{
    QTest::addColumn<Priority>("priority");
    QTest::addColumn<int>("attempts");
    QTest::newRow("for persons") << Priority::UserRead << 2;
    QTest::newRow("in the background") << Priority::Sync << 4;
}

void TestRequestScheduler::retriesReads()
{
    QFETCH(Priority, priority);
    QFETCH(int, attempts);
    Bench bench;
    bench.submit(call(1, priority));
    for (int attempt = 1; attempt < attempts; ++attempt) {
        bench.fail(1, TransportError::ConnectionLost);
        QCOMPARE(bench.finished(), Ids{});
        QCOMPARE(bench.ids<Retry>(), Ids{1});
        const auto retry = std::get<Retry>(bench.actions.list.front());
        QCOMPARE(retry.attempt, attempt);
        QCOMPARE(retry.delay, std::chrono::seconds(1 << attempt) / 2);
        QVERIFY(*bench.actions.wakeAt >= bench.now + retry.delay);
        bench.wakeUp();
        QCOMPARE(bench.sent(), Ids{1});
    }
    bench.fail(1, TransportError::ConnectionLost);
    QCOMPARE(bench.finished(), Ids{1});
    QCOMPARE(bench.reason(), TransportError::None);
    QVERIFY(!bench.actions.wakeAt);
}

void TestRequestScheduler::neverRetriesWrites_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("lost") << Outcome{TransportError::ConnectionLost, true, 0, 0s};
    QTest::newRow("deadline") << Outcome{TransportError::DeadlineExceeded, true, 0, 0s};
    QTest::newRow("not even sent") << Outcome{TransportError::ConnectionRefused, false, 0, 0s};
    QTest::newRow("503") << Outcome{TransportError::None, true, 503, 0s};
}

void TestRequestScheduler::neverRetriesWrites()
{
    QFETCH(Outcome, outcome);
    for (const RetrySafety safety : {RetrySafety::Idempotent, RetrySafety::NotSafe}) {
        Bench bench;
        bench.submit(call(1, Priority::UserWrite, safety));
        bench.step(Ended{1, outcome});
        QCOMPARE(bench.finished(), Ids{1});
        QVERIFY(!bench.actions.wakeAt);
    }
}

void TestRequestScheduler::budgetEndsRetries()
{
    Bench bench;
    int retries = 0;
    for (quint64 id = 1; id <= 15; ++id, bench.now += 1min) {
        bench.submit(call(id));
        bench.fail(id, TransportError::DeadlineExceeded);
        retries += int(bench.ids<Retry>().size());
        bench.step(Cancelled{id});
    }
    QCOMPARE(retries, 10);
}

void TestRequestScheduler::cancels()
{
    Bench bench;
    bench.submit(call(1));
    bench.submit(write(2));
    bench.submit(write(3));
    bench.step(Cancelled{1});
    QCOMPARE(bench.ids<Abort>(), Ids{1});
    QCOMPARE(bench.finished(), Ids{1});
    QCOMPARE(bench.reason(), TransportError::Cancelled);
    bench.step(Cancelled{2});
    QVERIFY(bench.actions.list.empty());
    bench.step(Cancelled{3});
    QCOMPARE(bench.ids<Abort>(), Ids{});
    QCOMPARE(bench.finished(), Ids{3});
    bench.answer(2, 200);
    QCOMPARE(bench.finished(), Ids{2});
}

void TestRequestScheduler::cancelledReadsKeepTheirSlot()
{
    Bench bench;
    ScheduledCall search = call(1);
    search.group = RateLimitGroup::ActivitySearch;
    QCOMPARE(bench.status().searchBudget, 60);
    bench.submit(search);
    bench.step(Cancelled{1});
    bench.now += 90s - 1ms;
    QCOMPARE(bench.status().searchBudget, 59);
    bench.now += 1ms;
    QCOMPARE(bench.status().searchBudget, 60);
}

void TestRequestScheduler::ignoresStrangers()
{
    Bench bench;
    bench.answer(5, 200);
    QVERIFY(bench.actions.list.empty());
    bench.step(Cancelled{5});
    QVERIFY(bench.actions.list.empty());
    bench.submit(call(1));
    bench.answer(1, 200);
    bench.answer(1, 429);
    QVERIFY(bench.actions.list.empty());
    QVERIFY(!bench.status().pausedFor);
}

void TestRequestScheduler::waitsForTheLimit()
{
    Bench bench;
    const auto search = [](quint64 id) {
        ScheduledCall result = call(id);
        result.group = RateLimitGroup::ActivitySearch;
        return result;
    };
    for (quint64 id = 1; id <= 20; ++id) {
        bench.submit(search(id));
        QCOMPARE(bench.sent(), Ids{id});
        bench.answer(id, 200);
    }
    bench.submit(search(21));
    QCOMPARE(bench.sent(), Ids{});
    QCOMPARE(bench.status().nextStartIn, std::optional<Time>(1s));
    QCOMPARE(bench.status().searchBudget, 40);
    QCOMPARE(bench.status().searchLimit, 60);
    bench.submit(call(22));
    QCOMPARE(bench.sent(), Ids{22});
}

QTEST_APPLESS_MAIN(TestRequestScheduler)
#include "tst_requestscheduler.moc"
