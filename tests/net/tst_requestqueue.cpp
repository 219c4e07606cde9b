// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptransport.h"
#include "net/queuetest.h"
#include "net/wirecall.h"
#include "support/faultserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using State = QueuedRequest::State;

class TestRequestQueue : public QueueTest {
    Q_OBJECT
private slots:
    void delivers();
    void finishesLater_data();
    void finishesLater();
    void tellsStates();
    void retries();
    void pausesAndGoesOn();
    void wantsAReadForALoneWrite();
    void joinsEqualReads();
    void worksOverTheWire();
};

void TestRequestQueue::delivers()
{
    QueuedRequest *const call = submit();
    QSignalSpy finished(call, &QueuedRequest::finished);
    settle();
    QCOMPARE(m_transport->sent.size(), 1u);
    QCOMPARE(m_transport->sent.front().request.body, QByteArray("{\"limit\":1}"));
    QCOMPARE(m_queue->status().inFlight, 1);
    m_transport->answer(200, "{}");
    QCOMPARE(finished.size(), 0);
    settle();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(call->state(), State::Finished);
    QCOMPARE(call->answer().status, 200);
    QCOMPARE(call->answer().body, QByteArray("{}"));
    QCOMPARE(call->answer().attempts, 1);
    QCOMPARE(m_queue->status().inFlight, 0);
    QCOMPARE(m_queue->status().searchBudget, 59);
}

void TestRequestQueue::finishesLater_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("key");
    const QByteArray key = "api-0123456789ABCDEFGHIJabcdefghijkl";
    QTest::newRow("key with a line break")
        << QUrl(QStringLiteral("http://127.0.0.1:9/v3")) << key + "\r\nX: 1";
    QTest::newRow("no key") << QUrl(QStringLiteral("http://127.0.0.1:9/v3")) << QByteArray();
    QTest::newRow("plain http") << QUrl(QStringLiteral("http://example.org/v3")) << key;
    QTest::newRow("no host") << QUrl(QStringLiteral("https:///v3")) << key;
}

void TestRequestQueue::finishesLater()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, key);
    HttpRequest wrong = request(RetrySafety::ReadOnly);
    wrong.baseUrl = url;
    wrong.key = Secret(key);
    QueuedRequest *const call = m_queue->submit(wrong, m_queue.get());
    QCOMPARE(call->state(), State::Queued);
    QSignalSpy finished(call, &QueuedRequest::finished);
    settle();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(call->answer().error, TransportError::InvalidRequest);
    QVERIFY(!call->answer().sent);
    QVERIFY(!call->answer().detail.isEmpty());
    QCOMPARE(m_transport->total, 0);
    QCOMPARE(m_queue->status().searchBudget, 60);
}

void TestRequestQueue::tellsStates()
{
    QueuedRequest *const call = submit();
    QSignalSpy states(call, &QueuedRequest::stateChanged);
    QSignalSpy status(m_queue.get(), &RequestQueue::statusChanged);
    settle();
    m_transport->answer(200);
    settle();
    QCOMPARE(states.size(), 2);
    QCOMPARE(states[0][0].value<State>(), State::Sent);
    QCOMPARE(states[1][0].value<State>(), State::Finished);
    QVERIFY(status.size() >= 2);
}

void TestRequestQueue::retries()
{
    QueuedRequest *const call = submit();
    QSignalSpy retry(call, &QueuedRequest::retryScheduled);
    QSignalSpy finished(call, &QueuedRequest::finished);
    settle();
    m_transport->answer(503);
    QCOMPARE(retry.size(), 1);
    QCOMPARE(retry[0][0].toInt(), 1);
    QCOMPARE(call->state(), State::WaitingToRetry);
    QCOMPARE(m_queue->status().queued, 1);
    m_clock.advance(2s);
    m_queue->wake();
    QCOMPARE(call->state(), State::Sent);
    m_transport->answer(200);
    settle();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(call->answer().attempts, 2);
    QCOMPARE(call->answer().status, 200);
}

void TestRequestQueue::pausesAndGoesOn()
{
    QueuedRequest *const call = submit();
    settle();
    m_transport->answer(429);
    QueuedRequest *const another = submit();
    settle();
    QVERIFY(m_queue->status().pausedFor >= std::optional(65s));
    QVERIFY(m_queue->status().pausedFor <= std::optional(75s));
    QCOMPARE(m_queue->status().queued, 2);
    QCOMPARE(m_transport->total, 1);
    m_clock.advance(76s);
    m_queue->wake();
    QCOMPARE(m_transport->total, 2);
    m_transport->answer(200);
    QCOMPARE(m_queue->status().pausedFor, std::nullopt);
    QCOMPARE(m_transport->total, 3);
    settle();
    QCOMPARE(call->state(), State::Finished);
    QCOMPARE(another->state(), State::Sent);
}

void TestRequestQueue::wantsAReadForALoneWrite()
{
    QSignalSpy wanted(m_queue.get(), &RequestQueue::readWanted);
    submit(RetrySafety::NotSafe);
    settle();
    m_transport->answer(429);
    submit(RetrySafety::NotSafe);
    settle();
    m_clock.advance(30min);
    m_queue->wake();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), request(RetrySafety::NotSafe).account);
    QCOMPARE(m_transport->total, 1);
    submit();
    settle();
    QCOMPARE(m_transport->total, 2);
    m_transport->answer(200, "{}");
    settle();
    QCOMPARE(m_transport->total, 3);
    QCOMPARE(wanted.size(), 1);
}

void TestRequestQueue::joinsEqualReads()
{
    HttpRequest question = request(RetrySafety::ReadOnly);
    QueuedRequest *const first = m_queue->submit(question, m_queue.get());
    question.body = " { \"limit\" : 1 } ";
    QueuedRequest *const second = m_queue->submit(question, m_queue.get());
    QueuedRequest *const third = m_queue->submit(question, m_queue.get());
    question.account = QStringLiteral("another");
    QueuedRequest *const another = m_queue->submit(question, m_queue.get());
    settle();
    QCOMPARE(m_transport->total, 2);
    QCOMPARE(second->state(), State::Sent);
    delete first;
    third->cancel();
    QCOMPARE(m_transport->aborted, 0);
    m_transport->answer(200, "{}");
    settle();
    QCOMPARE(second->answer().body, QByteArray("{}"));
    QCOMPARE(second->answer().attempts, 1);
    QCOMPARE(third->answer().error, TransportError::Cancelled);
    QCOMPARE(another->state(), State::Sent);
}

void TestRequestQueue::worksOverTheWire()
{
    FaultServer server;
    server.script({{}, FaultReply::End::Reset});
    server.script(FaultReply::json("{\"data\":{}}"));
    const SystemClock clock;
    RequestQueue queue(std::make_unique<HttpTransport>(), clock);
    QueuedRequest *const call = queue.submit(WireCall::readFrom(server.url()), &queue);
    QTRY_COMPARE(call->state(), State::Finished);
    QCOMPARE(call->answer().body, QByteArray("{\"data\":{}}"));
    QCOMPARE(call->answer().attempts, 2);
    QCOMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestRequestQueue)
#include "tst_requestqueue.moc"
