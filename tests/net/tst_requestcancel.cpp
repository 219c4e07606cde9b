// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuetest.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using State = QueuedRequest::State;

class TestRequestCancel : public QueueTest {
    Q_OBJECT
private slots:
    void cancelsInEveryState_data();
    void cancelsInEveryState();
    void deletingCancels_data();
    void deletingCancels();
    void writesOnTheWireGoOn();
    void survivesSlotsThatDelete_data();
    void survivesSlotsThatDelete();
    void endsWithCancelled();
};

void TestRequestCancel::cancelsInEveryState_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("not yet looked at") << State::Finished;
    QTest::newRow("queued") << State::Queued;
    QTest::newRow("sent") << State::Sent;
    QTest::newRow("waiting to retry") << State::WaitingToRetry;
}

void TestRequestCancel::cancelsInEveryState()
{
    QFETCH(State, state);
    if (state == State::Queued) {
        for (int i = 0; i < 4; ++i)
            submit();
    }
    QueuedRequest *const call = submit();
    QSignalSpy finished(call, &QueuedRequest::finished);
    if (state != State::Finished)
        settle();
    if (state == State::WaitingToRetry)
        m_transport->answer(503);
    const int sentBefore = m_transport->total;
    call->cancel();
    call->cancel();
    QCOMPARE(finished.size(), 0);
    settle();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(call->answer().error, TransportError::Cancelled);
    QCOMPARE(call->answer().sent, state == State::Sent || state == State::WaitingToRetry);
    QCOMPARE(m_transport->aborted, state == State::Sent ? 1 : 0);
    m_clock.advance(1h);
    m_queue->wake();
    QCOMPARE(m_transport->total, sentBefore);
}

void TestRequestCancel::deletingCancels_data()
{
    cancelsInEveryState_data();
}

void TestRequestCancel::deletingCancels()
{
    QFETCH(State, state);
    if (state == State::Queued) {
        for (int i = 0; i < 4; ++i)
            submit();
    }
    QueuedRequest *const call = submit();
    if (state != State::Finished)
        settle();
    if (state == State::WaitingToRetry)
        m_transport->answer(503);
    const int sentBefore = m_transport->total;
    delete call;
    settle();
    QCOMPARE(m_transport->aborted, state == State::Sent ? 1 : 0);
    QCOMPARE(m_queue->status().queued, 0);
    m_clock.advance(1h);
    m_queue->wake();
    QCOMPARE(m_transport->total, sentBefore);
}

void TestRequestCancel::writesOnTheWireGoOn()
{
    QueuedRequest *const call = submit(RetrySafety::NotSafe);
    settle();
    call->cancel();
    settle();
    QCOMPARE(call->state(), State::Sent);
    QCOMPARE(m_transport->aborted, 0);
    delete call;
    QCOMPARE(m_transport->aborted, 0);
    m_transport->answer(200);
    QCOMPARE(m_queue->status().inFlight, 0);
}

void TestRequestCancel::survivesSlotsThatDelete_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("sent") << State::Sent;
    QTest::newRow("waiting to retry") << State::WaitingToRetry;
    QTest::newRow("finished") << State::Finished;
}

void TestRequestCancel::survivesSlotsThatDelete()
{
    QFETCH(State, state);
    QueuedRequest *const call = submit();
    connect(call, &QueuedRequest::stateChanged, this, [=](State entered) {
        if (entered == state)
            delete call;
    });
    const QPointer<QueuedRequest> alive = call;
    settle();
    if (state == State::WaitingToRetry)
        m_transport->answer(503);
    if (state == State::Finished)
        m_transport->answer(200);
    settle();
    QVERIFY(!alive);
    QCOMPARE(m_queue->status().inFlight, 0);
    QCOMPARE(m_queue->status().queued, 0);
}

void TestRequestCancel::endsWithCancelled()
{
    QObject owner;
    QueuedRequest *const call = m_queue->submit(request(RetrySafety::NotSafe), &owner);
    QSignalSpy finished(call, &QueuedRequest::finished);
    settle();
    m_queue.reset();
    QCOMPARE(finished.size(), 0);
    settle();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(call->answer().error, TransportError::Cancelled);
    QVERIFY(call->answer().sent);
    call->cancel();
}

QTEST_GUILESS_MAIN(TestRequestCancel)
#include "tst_requestcancel.moc"
