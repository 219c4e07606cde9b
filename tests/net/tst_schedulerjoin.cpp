// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/schedulerbench.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Scheduler;
using namespace SchedulerTest;

class TestSchedulerJoin : public QObject {
    Q_OBJECT
private slots:
    void equalReadsAreOne_data();
    void equalReadsAreOne();
    void allAskersFinish();
    void cancelLeavesTheOthers_data();
    void cancelLeavesTheOthers();
    void lastOneOutAborts();
    void personsHurryBackgroundReads();
    void personsHurryWhatRunsAgain();
    void retriesHurryWhatTheyJoin();
    void writesOutdateReads();
    void retriesJoinToo();
    void newerReadsReplaceWaitingOnes();
    void newerReadsLeaveRunningOnes();
    void joinedReadsOutliveAView();
    void boundsAskers();
};

namespace {

ScheduledCall asking(quint64 id, const QByteArray &question, const char *view = "",
                     Priority priority = Priority::UserRead)
{
    ScheduledCall made = call(id, priority);
    made.question = question;
    made.view = QLatin1StringView(view);
    return made;
}

} // namespace

void TestSchedulerJoin::equalReadsAreOne_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<RetrySafety>("safety");
    QTest::addColumn<Ids>("sent");
    QTest::newRow("equal reads") << QByteArray("a") << RetrySafety::ReadOnly << Ids{};
    QTest::newRow("another question") << QByteArray("b") << RetrySafety::ReadOnly << Ids{2};
    QTest::newRow("never to be joined") << QByteArray() << RetrySafety::ReadOnly << Ids{2};
    QTest::newRow("equal write") << QByteArray("a") << RetrySafety::Idempotent << Ids{2};
}

void TestSchedulerJoin::equalReadsAreOne()
{
    QFETCH(QByteArray, question);
    QFETCH(RetrySafety, safety);
    QFETCH(Ids, sent);
    Bench bench;
    ScheduledCall first = asking(1, question.isEmpty() ? QByteArray() : QByteArray("a"));
    ScheduledCall second = asking(2, question);
    second.safety = safety;
    bench.submit(first);
    bench.submit(second);
    QCOMPARE(bench.sent(), sent);
    QCOMPARE(bench.ids<Join>(), sent.isEmpty() ? Ids{2} : Ids{});
}

void TestSchedulerJoin::allAskersFinish()
{
    Bench bench;
    bench.submit(asking(1, "a"));
    bench.submit(asking(2, "a"));
    bench.answer(1, 503);
    bench.submit(asking(3, "a"));
    QCOMPARE(bench.sent(), Ids{});
    bench.wakeUp();
    QCOMPARE(bench.sent(), Ids{1});
    bench.answer(1, 200);
    QCOMPARE(bench.finished(), (Ids{1, 2, 3}));
    bench.submit(asking(4, "a"));
    QCOMPARE(bench.sent(), Ids{4});
}

void TestSchedulerJoin::cancelLeavesTheOthers_data()
{
    QTest::addColumn<quint64>("cancelled");
    QTest::addColumn<quint64>("stays");
    QTest::newRow("the one that was first") << quint64(1) << quint64(2);
    QTest::newRow("the one that joined") << quint64(2) << quint64(1);
}

void TestSchedulerJoin::cancelLeavesTheOthers()
{
    QFETCH(quint64, cancelled);
    QFETCH(quint64, stays);
    Bench bench;
    bench.submit(asking(1, "a"));
    bench.submit(asking(2, "a"));
    bench.step(Cancelled{cancelled});
    QCOMPARE(bench.finished(), Ids{cancelled});
    QCOMPARE(bench.ids<Abort>(), Ids{});
    bench.step(Cancelled{cancelled});
    QCOMPARE(bench.finished(), Ids{});
    bench.answer(1, 200);
    QCOMPARE(bench.finished(), Ids{stays});
}

void TestSchedulerJoin::lastOneOutAborts()
{
    Bench bench;
    bench.submit(asking(1, "a"));
    bench.submit(asking(2, "a"));
    bench.step(Cancelled{1});
    bench.step(Cancelled{2});
    QCOMPARE(bench.ids<Abort>(), Ids{1});
    QCOMPARE(bench.finished(), Ids{2});
    bench.submit(asking(3, "a"));
    QCOMPARE(bench.sent(), Ids{3});
}

void TestSchedulerJoin::personsHurryBackgroundReads()
{
    Bench bench;
    bench.pause();
    bench.submit(asking(1, "a", "", Priority::Sync));
    bench.submit(asking(2, "b", "", Priority::Prefetch));
    bench.submit(asking(3, "a"));
    bench.wakeUp();
    QCOMPARE(bench.sent(), Ids{1});
}

void TestSchedulerJoin::personsHurryWhatRunsAgain()
{
    Bench bench;
    bench.submit(asking(1, "a", "", Priority::Sync));
    bench.submit(asking(3, "a"));
    QCOMPARE(bench.ids<Join>(), Ids{3});
    bench.submit(asking(2, "b", "", Priority::Prefetch));
    bench.answer(1, 429);
    bench.submit(asking(4, "c", "", Priority::Prefetch));
    bench.wakeUp();
    QCOMPARE(bench.sent(), Ids{1});
}

// Both ask the same, but what is read for the one may be older than a write.
void TestSchedulerJoin::retriesHurryWhatTheyJoin()
{
    Bench bench;
    bench.submit(asking(1, "a"));
    bench.submit(write(2));
    bench.answer(2, 200);
    for (const quint64 id : {3, 4, 5}) // as much background work as may run at once
        bench.submit(asking(id, QByteArray::number(id), "", Priority::Prefetch));
    bench.submit(asking(6, "a", "", Priority::Sync));
    bench.submit(asking(7, "b", "", Priority::Prefetch));
    bench.answer(1, 503);
    QCOMPARE(bench.ids<Join>(), Ids{1});
    QCOMPARE(bench.sent(), Ids{6});
}

void TestSchedulerJoin::writesOutdateReads()
{
    Bench bench;
    bench.submit(asking(1, "a"));
    bench.submit(write(2));
    bench.submit(asking(3, "b"));
    bench.answer(2, 200);
    bench.submit(asking(4, "a"));
    QCOMPARE(bench.sent(), Ids{4});
    bench.submit(asking(5, "a"));
    QCOMPARE(bench.ids<Join>(), Ids{5});
    bench.answer(4, 200);
    QCOMPARE(bench.finished(), (Ids{4, 5}));
    bench.answer(1, 200);
    QCOMPARE(bench.finished(), Ids{1});
}

void TestSchedulerJoin::retriesJoinToo()
{
    Bench bench;
    bench.submit(asking(1, "a"));
    bench.submit(write(2));
    bench.answer(2, 200);
    bench.submit(asking(3, "a"));
    QCOMPARE(bench.sent(), Ids{3});
    bench.answer(1, 503);
    QCOMPARE(bench.ids<Join>(), Ids{1});
    QVERIFY(!bench.actions.wakeAt);
    bench.answer(3, 200);
    QCOMPARE(bench.finished(), (Ids{1, 3}));
}

void TestSchedulerJoin::newerReadsReplaceWaitingOnes()
{
    Bench bench;
    bench.pause();
    bench.submit(asking(1, "a", "search"));
    bench.submit(asking(2, "b", "other"));
    bench.submit(asking(3, "c", "search"));
    QCOMPARE(bench.finished(), Ids{1});
    QCOMPARE(bench.reason(), TransportError::Superseded);
    bench.submit(asking(4, "d"));
    QCOMPARE(bench.finished(), Ids{});
    QCOMPARE(bench.status().queued, 3);
}

void TestSchedulerJoin::newerReadsLeaveRunningOnes()
{
    Bench bench;
    bench.submit(asking(1, "a", "search"));
    bench.submit(asking(2, "b", "search"));
    QCOMPARE(bench.finished(), Ids{});
    bench.answer(1, 200);
    QCOMPARE(bench.finished(), Ids{1});
    QCOMPARE(bench.reason(), TransportError::None);
}

void TestSchedulerJoin::joinedReadsOutliveAView()
{
    Bench bench;
    bench.pause();
    bench.submit(asking(1, "a", "search"));
    bench.submit(asking(2, "a", "list"));
    bench.submit(asking(3, "b", "search"));
    QCOMPARE(bench.finished(), Ids{1});
    bench.submit(asking(4, "b", "search"));
    QCOMPARE(bench.finished(), Ids{3});
    bench.wakeUp();
    QCOMPARE(bench.sent(), Ids{1});
    bench.answer(1, 200);
    QCOMPARE(bench.finished(), Ids{2});
    QCOMPARE(bench.sent(), Ids{3});
    bench.answer(3, 200);
    QCOMPARE(bench.finished(), Ids{4});
}

void TestSchedulerJoin::boundsAskers()
{
    Bench bench;
    for (quint64 id = 1; id <= JoinedReads::capacity; ++id)
        bench.submit(asking(id, "a"));
    QCOMPARE(bench.finished(), Ids{});
    bench.submit(asking(5000, "a"));
    QCOMPARE(bench.reason(), TransportError::QueueFull);
}

QTEST_APPLESS_MAIN(TestSchedulerJoin)
#include "tst_schedulerjoin.moc"
