// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/schedulerbench.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Scheduler;
using namespace SchedulerTest;
using Time = RequestScheduler::Time;

class TestSchedulerPause : public QObject {
    Q_OBJECT
private slots:
    void pausesEverythingAfter429();
    void probesAlone();
    void probeIsNeverAWrite();
    void loneWriteWantsARead();
    void wantsAReadOncePerMinute();
    void wantsNoReadWhileOneWaits();
    void lostProbeTriesAgain();
    void cancelledProbeLetsOthersTry();
    void write429GoesBack();
    void recoversOneByOne();
    void holdsAnAccount_data();
    void holdsAnAccount();
    void personsMayTryAHeldAccount();
    void errorsStopBackground();
};

namespace {

/// The writes that a read was wanted for in the last step.
Ids wanted(const Bench &bench)
{
    Ids ids;
    for (const Action &action : bench.actions.list) {
        if (const auto *want = std::get_if<WantRead>(&action))
            ids.append(want->write);
    }
    return ids;
}

} // namespace

void TestSchedulerPause::pausesEverythingAfter429()
{
    Bench bench;
    bench.submit(call(1));
    bench.submit(call(2, Priority::UserRead, RetrySafety::ReadOnly, other));
    bench.answer(1, 429);
    QCOMPARE(bench.ids<Retry>(), Ids{1});
    QCOMPARE(bench.finished(), Ids{});
    QCOMPARE(bench.status().pausedFor, std::optional<Time>(70s));
    bench.submit(call(3, Priority::UserRead, RetrySafety::ReadOnly, other));
    bench.submit(write(4, other));
    QCOMPARE(bench.sent(), Ids{});
    bench.answer(2, 200);
    QCOMPARE(bench.sent(), Ids{});
    QCOMPARE(bench.actions.wakeAt, std::optional<Time>(1h + 70s));
}

void TestSchedulerPause::probesAlone()
{
    Bench bench;
    bench.pause();
    for (quint64 id = 1; id <= 5; ++id)
        bench.submit(call(id));
    bench.wakeUp();
    QCOMPARE(bench.now, Time(1h + 70s));
    QCOMPARE(bench.sent(), Ids{1});
    QCOMPARE(bench.status().pausedFor, std::optional<Time>(0s));
    QVERIFY(!bench.actions.wakeAt);
    bench.answer(1, 429);
    QCOMPARE(bench.sent(), Ids{});
    QCOMPARE(bench.status().pausedFor, std::optional<Time>(135s));
    bench.wakeUp();
    bench.answer(1, 404);
    QCOMPARE(bench.finished(), Ids{1});
    QCOMPARE(bench.status().pausedFor, std::nullopt);
    QCOMPARE(bench.sent(), Ids{2});
}

void TestSchedulerPause::probeIsNeverAWrite()
{
    Bench bench;
    bench.pause();
    bench.submit(write(1));
    bench.submit(call(2, Priority::Sync));
    bench.wakeUp();
    QCOMPARE(bench.sent(), Ids{2});
    bench.answer(2, 200);
    QCOMPARE(bench.sent(), Ids{1});
}

void TestSchedulerPause::loneWriteWantsARead()
{
    Bench bench;
    bench.pause();
    bench.submit(write(1));
    QCOMPARE(wanted(bench), Ids{});
    bench.submit(write(2, other));
    QCOMPARE(bench.actions.wakeAt, std::optional<Time>(bench.now + 70s));
    bench.wakeUp();
    QCOMPARE(wanted(bench), Ids{1});
    QCOMPARE(bench.sent(), Ids{});
    bench.submit(call(3, Priority::WriteCheck));
    QCOMPARE(bench.sent(), Ids{3});
    QCOMPARE(wanted(bench), Ids{});
    bench.answer(3, 429); // it goes on waiting, for its retry
    bench.wakeUp();
    QCOMPARE(wanted(bench), Ids{});
    QCOMPARE(bench.sent(), Ids{3});
    bench.answer(3, 200);
    QCOMPARE(bench.sent(), Ids{2}); // the accounts in turn
}

void TestSchedulerPause::wantsAReadOncePerMinute()
{
    Bench bench;
    bench.pause();
    bench.submit(write(1));
    bench.wakeUp();
    const Time first = bench.now;
    QCOMPARE(wanted(bench), Ids{1});
    QCOMPARE(bench.actions.wakeAt, std::optional<Time>(first + 1min));
    bench.now += 30s;
    bench.step(Woken{});
    QCOMPARE(wanted(bench), Ids{});
    bench.wakeUp();
    QCOMPARE(bench.now, first + 1min);
    QCOMPARE(wanted(bench), Ids{1});
    bench.submit(call(2, Priority::WriteCheck));
    bench.step(Cancelled{2}); // a probe lost: soon the next
    QCOMPARE(wanted(bench), Ids{});
    bench.wakeUp();
    QCOMPARE(bench.now, first + 1min + 1500ms);
    QCOMPARE(wanted(bench), Ids{1});
}

void TestSchedulerPause::wantsNoReadWhileOneWaits()
{
    Bench bench;
    bench.pause();
    bench.submit(write(1));
    bench.submit(call(2, Priority::Sync));
    bench.wakeUp();
    QCOMPARE(wanted(bench), Ids{});
    QCOMPARE(bench.sent(), Ids{2});
    bench.answer(2, 200);
    QCOMPARE(wanted(bench), Ids{});
}

void TestSchedulerPause::lostProbeTriesAgain()
{
    Bench bench;
    bench.pause();
    bench.submit(call(1, Priority::Sync));
    bench.submit(call(2, Priority::Sync));
    bench.wakeUp();
    bench.fail(1, TransportError::DeadlineExceeded);
    QCOMPARE(bench.sent(), Ids{});
    QVERIFY(bench.status().pausedFor);
    const Time failed = bench.now;
    bench.wakeUp();
    QCOMPARE(bench.now, failed + 1500ms);
    QCOMPARE(bench.sent().size(), 1);
}

void TestSchedulerPause::cancelledProbeLetsOthersTry()
{
    Bench bench;
    bench.pause();
    bench.submit(call(1));
    bench.submit(call(2));
    bench.wakeUp();
    bench.step(Cancelled{1});
    QCOMPARE(bench.ids<Abort>(), Ids{1});
    bench.wakeUp();
    QCOMPARE(bench.sent(), Ids{2});
}

void TestSchedulerPause::write429GoesBack()
{
    Bench bench;
    bench.submit(write(1));
    bench.answer(1, 429);
    QCOMPARE(bench.finished(), Ids{1});
    QCOMPARE(bench.reason(), TransportError::None);
    QVERIFY(bench.status().pausedFor);
}

void TestSchedulerPause::recoversOneByOne()
{
    Bench bench;
    bench.pause();
    for (quint64 id = 1; id <= 9; ++id)
        bench.submit(call(id));
    bench.wakeUp();
    const Time closed = bench.now;
    bench.answer(1, 200);
    QCOMPARE(bench.sent(), Ids{2});
    bench.now = closed + 59s;
    bench.answer(2, 200);
    QCOMPARE(bench.sent(), Ids{3});
    bench.now = closed + 60s;
    bench.answer(3, 200);
    QCOMPARE(bench.sent(), (Ids{4, 5, 6, 7}));
}

void TestSchedulerPause::holdsAnAccount_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Ids>("held");
    QTest::newRow("401") << 401 << Ids{5, 6};
    QTest::newRow("403") << 403 << Ids{5, 6};
    QTest::newRow("400: no permission for one operation") << 400 << Ids{};
}

void TestSchedulerPause::holdsAnAccount()
{
    QFETCH(int, status);
    QFETCH(Ids, held);
    Bench bench;
    for (quint64 id = 1; id <= 6; ++id)
        bench.submit(call(id));
    bench.submit(call(7, Priority::UserRead, RetrySafety::ReadOnly, other));
    bench.answer(1, status);
    Ids finished = bench.finished();
    QCOMPARE(finished.removeAll(1), 1);
    QCOMPARE(finished, held);
    QCOMPARE(bench.sent(), Ids{7});
}

void TestSchedulerPause::personsMayTryAHeldAccount()
{
    Bench bench;
    bench.submit(call(1));
    bench.answer(1, 401);
    bench.submit(call(2, Priority::Sync));
    QCOMPARE(bench.finished(), Ids{2});
    QCOMPARE(bench.reason(), TransportError::AccountHeld);
    bench.submit(call(3));
    QCOMPARE(bench.sent(), Ids{3});
    bench.answer(3, 200);
    bench.submit(call(4, Priority::Sync));
    QCOMPARE(bench.finished(), Ids{});
}

void TestSchedulerPause::errorsStopBackground()
{
    Bench bench;
    for (quint64 id = 1; id <= 10; ++id, bench.now += 10s) {
        bench.submit(call(id, Priority::Sync));
        bench.answer(id, 400);
    }
    bench.submit(call(11, Priority::Sync));
    QCOMPARE(bench.sent(), Ids{});
    QCOMPARE(bench.actions.wakeAt, std::optional<Time>(bench.now - 10s + 60s));
    bench.submit(call(12));
    QCOMPARE(bench.sent(), Ids{12});
    bench.now += 50s;
    bench.step(Woken{});
    QCOMPARE(bench.sent(), Ids{11});
}

QTEST_APPLESS_MAIN(TestSchedulerPause)
#include "tst_schedulerpause.moc"
