// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/schedulerbench.h"

#include <QTest>
#include <map>

using namespace std::chrono_literals;
using namespace SchedulerTest;

/// Why a call waits, as RequestScheduler tells it.
class TestWaitReasons : public QObject {
    Q_OBJECT
private slots:
    void turn();
    void writeInFlight();
    void pauseThenProbe();
    void retry();
    void limit();
    void spacing();
    void errorGuard();

private:
    static std::map<quint64, WaitReason> reasons(const Bench &bench)
    {
        const auto list = bench.scheduler.waitReasons(bench.now);
        return {list.begin(), list.end()};
    }
    static ScheduledCall search(quint64 id, Priority priority = Priority::UserRead)
    {
        ScheduledCall made = call(id, priority);
        made.group = RateLimitGroup::ActivitySearch;
        return made;
    }
};

using Reasons = std::map<quint64, WaitReason>;

void TestWaitReasons::turn()
{
    Bench bench;
    for (quint64 id = 1; id <= 5; ++id)
        bench.submit(call(id));
    QCOMPARE(reasons(bench), (Reasons{{5, WaitReason::Turn}}));
}

void TestWaitReasons::writeInFlight()
{
    Bench bench;
    for (quint64 id = 1; id <= 2; ++id)
        bench.submit(write(id));
    QCOMPARE(reasons(bench), (Reasons{{2, WaitReason::WriteInFlight}}));
}

void TestWaitReasons::pauseThenProbe()
{
    Bench bench;
    bench.pause();
    bench.submit(call(1));
    bench.submit(call(2));
    bench.submit(write(3));
    const Reasons paused{{1, WaitReason::Pause}, {2, WaitReason::Pause}, {3, WaitReason::Pause}};
    QCOMPARE(reasons(bench), paused);
    bench.wakeUp();
    QCOMPARE(bench.sent(), Ids{1});
    QCOMPARE(reasons(bench), (Reasons{{2, WaitReason::Probe}, {3, WaitReason::Probe}}));
}

void TestWaitReasons::retry()
{
    Bench bench;
    bench.submit(call(1));
    bench.fail(1, TransportError::ConnectionLost);
    QCOMPARE(reasons(bench), (Reasons{{1, WaitReason::Retry}}));
}

void TestWaitReasons::limit()
{
    Bench bench;
    for (quint64 id = 1; id <= 20; ++id) {
        bench.submit(search(id));
        bench.answer(id, 200);
    }
    bench.submit(search(21));
    QCOMPARE(reasons(bench), (Reasons{{21, WaitReason::Limit}}));
}

void TestWaitReasons::spacing()
{
    Bench bench;
    bench.submit(search(1, Priority::Sync));
    bench.answer(1, 200);
    bench.submit(search(2, Priority::Sync));
    QCOMPARE(reasons(bench), (Reasons{{2, WaitReason::Spacing}}));
    bench.wakeUp();
    QCOMPARE(reasons(bench), Reasons{});
}

void TestWaitReasons::errorGuard()
{
    Bench bench;
    for (quint64 id = 1; id <= 10; ++id, bench.now += 1s) {
        bench.submit(call(id));
        bench.answer(id, 400);
    }
    bench.submit(call(11, Priority::Sync));
    QCOMPARE(reasons(bench), (Reasons{{11, WaitReason::ErrorGuard}}));
}

QTEST_APPLESS_MAIN(TestWaitReasons)
#include "tst_waitreasons.moc"
