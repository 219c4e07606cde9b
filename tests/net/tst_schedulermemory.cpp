// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuememory.h"
#include "net/schedulerbench.h"

#include <QElapsedTimer>
#include <QTest>
#include <cstdio>

using namespace std::chrono_literals;
using namespace SchedulerTest;
using Time = RequestScheduler::Time;

class TestSchedulerMemory : public QObject {
    Q_OBJECT
private slots:
    void forgetsNothing();
    void keepsTheWindow();
    void countsWhatRan();
    void keepsThePause();
    void keepsAProbeUnderWay();
    void keepsHoldsAndGuard();
    void keepsTheLearnedBurst();
    void isCautiousWithoutAHistory();
    void isCheap();
};

namespace {

BootMoment moment(Time sinceBoot)
{
    return {QStringLiteral("boot"), sinceBoot, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
}

/// The program ends, and starts again at \p now, as it would from a file.
Bench restarted(const Bench &bench, Time now)
{
    const QByteArray bytes = toBytes(bench.scheduler.memory(moment(bench.now)));
    Bench next;
    next.now = now;
    next.scheduler.restore(queueMemoryFromBytes(bytes).value(), moment(now));
    return next;
}

ScheduledCall keyCreation(quint64 id)
{
    ScheduledCall made = write(id);
    made.group = RateLimitGroup::ApiKeysAdd;
    return made;
}

} // namespace

void TestSchedulerMemory::forgetsNothing()
{
    Bench bench;
    bench.submit(call(1));
    bench.answer(1, 401);
    bench.pause();
    bench.submit(call(2));
    bench.wakeUp();
    bench.answer(2, 200);
    const QueueMemory memory = bench.scheduler.memory(moment(bench.now));
    QVERIFY(memory.gate.closedAt);
    QVERIFY(memory.limiter.at(RateLimitGroup::Other).lastPerson);
    QVERIFY(restarted(bench, bench.now).scheduler.memory(moment(bench.now)) == memory);
}

void TestSchedulerMemory::keepsTheWindow()
{
    Bench bench;
    const Time begin = bench.now;
    for (quint64 id = 1; id <= 5; ++id) {
        bench.submit(keyCreation(id));
        while (bench.sent().isEmpty())
            bench.wakeUp();
        bench.now += 6s;
        bench.answer(id, 200);
    }
    Bench next = restarted(bench, begin + 60s);
    next.submit(keyCreation(6));
    QCOMPARE(next.sent(), Ids{});
    QCOMPARE(next.actions.wakeAt, std::optional<Time>(begin + 6s + 60s));
}

void TestSchedulerMemory::countsWhatRan()
{
    Bench bench;
    bench.now = 1h;
    for (quint64 id = 1; id <= 5; ++id) {
        ScheduledCall call = keyCreation(id);
        call.account = QString::number(id);
        bench.submit(call);
        while (bench.sent().isEmpty())
            bench.wakeUp();
        if (id < 5)
            bench.answer(id, 200);
    }
    const Time sent = bench.now;
    Bench next = restarted(bench, sent + 60s);
    next.submit(keyCreation(7));
    QCOMPARE(next.sent(), Ids{7});
    const Time freed = sent + 30s + 30s + 60s; // deadline, grace, window
    const QueueMemory memory = bench.scheduler.memory(moment(sent));
    QCOMPARE(memory.limiter.at(RateLimitGroup::ApiKeysAdd).freeAt.back(), freed);
}

void TestSchedulerMemory::keepsThePause()
{
    Bench bench;
    bench.pause();
    Bench next = restarted(bench, bench.now + 10s);
    QCOMPARE(next.status().pausedFor, std::optional<Time>(60s));
    next.submit(call(1));
    QCOMPARE(next.sent(), Ids{});
    next.wakeUp();
    QCOMPARE(next.now, bench.now + 70s);
    QCOMPARE(next.sent(), Ids{1});
    next.answer(1, 429);
    QCOMPARE(next.status().pausedFor, std::optional<Time>(135s)); // the second one in a row
}

void TestSchedulerMemory::keepsAProbeUnderWay()
{
    Bench bench;
    bench.pause();
    bench.submit(call(1));
    bench.wakeUp();
    QCOMPARE(bench.sent(), Ids{1});
    Bench next = restarted(bench, bench.now + 1s);
    next.submit(call(1));
    QCOMPARE(next.sent(), Ids{});
    next.wakeUp();
    QCOMPARE(next.now, bench.now + 30s + 2s); // its deadline, and the longest wait after it
    QCOMPARE(next.sent(), Ids{1});
}

void TestSchedulerMemory::keepsHoldsAndGuard()
{
    Bench bench;
    for (quint64 id = 1; id <= 10; ++id, bench.now += 1s) {
        bench.submit(call(id));
        bench.answer(id, id == 10 ? 401 : 400);
    }
    Bench next = restarted(bench, bench.now);
    next.submit(call(11, Priority::Sync));
    QCOMPARE(next.reason(), TransportError::AccountHeld);
    next.submit(call(12, Priority::Sync, RetrySafety::ReadOnly, other));
    QCOMPARE(next.sent(), Ids{});
    QCOMPARE(next.actions.wakeAt, std::optional<Time>(bench.now - 1s + 60s));
}

void TestSchedulerMemory::keepsTheLearnedBurst()
{
    Bench bench;
    Time now = bench.now;
    for (quint64 id = 1; id <= 4; ++id)
        bench.submit(call(id));
    bench.answer(4, 429);
    const Bench next = restarted(bench, now);
    const QueueMemory memory = next.scheduler.memory(moment(now));
    QCOMPARE(memory.limiter.at(RateLimitGroup::Other).burst.size, 20);
    QCOMPARE(memory.limiter.at(RateLimitGroup::Other).burst.cuts, 1);
}

void TestSchedulerMemory::isCautiousWithoutAHistory()
{
    Bench bench;
    bench.scheduler.restoreCautiously(bench.now);
    bench.submit(call(1));
    bench.submit(call(2));
    QCOMPARE(bench.sent(), Ids{});
    QCOMPARE(bench.actions.wakeAt, std::optional<Time>(bench.now + 500ms));
    bench.now += 60s;
    bench.submit(call(3));
    QCOMPARE(bench.sent(), (Ids{2, 3}));
}

void TestSchedulerMemory::isCheap()
{
    Bench bench;
    for (quint64 id = 1; id <= 120; ++id, bench.now += 500ms) {
        bench.submit(call(id));
        bench.answer(id, 200);
    }
    QElapsedTimer timer;
    timer.start();
    qsizetype bytes = 0;
    for (int i = 0; i < 1000; ++i)
        bytes = toBytes(bench.scheduler.memory(moment(bench.now))).size();
    std::printf("figure memory: %lld bytes, %.1f us to take and encode\n", qlonglong(bytes),
                double(timer.nsecsElapsed()) / 1e6);
    QVERIFY(bytes > 500 && bytes < 8000);
}

QTEST_APPLESS_MAIN(TestSchedulerMemory)
#include "tst_schedulermemory.moc"
