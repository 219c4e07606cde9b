// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activityservice.h"
#include "api/activity/eventdecoder.h"
#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/queuemonitor.h"
#include "net/requestqueue.h"
#include "net/writejournal.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using Effect = ApiError::Effect;
using State = ApiReply::State;

namespace {

constexpr Endpoint writeEndpoint{.path = "/subaccount/close"_L1, .safety = RetrySafety::Idempotent};

QByteArray okBody()
{
    return R"({"data":{},"request_id":"r-9"})";
}

Result<QByteArray, ApiError> bodyItself(const QByteArray &body)
{
    return body;
}

ApiAccess access(bool readOnly = false)
{
    ApiAccess access;
    access.id = u"id-1"_s;
    access.name = u"Harbour"_s;
    access.baseUrl = QUrl(u"https://eu-api.smtp2go.com/v3"_s);
    access.key = Secret("api-0123456789ABCDEF0123456789ABCDEF");
    access.readOnly = readOnly;
    return access;
}

} // namespace

class TestApiClient : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void sendsTheRequest();
    void decodesInAWorker();
    void finishesOnceAndLater();
    void completesErrors();
    void completesErrorsOfTheDecoder();
    void refusesWritesOfAReadOnlyAccount();
    void cancelsInTheQueue();
    void cancelsOnTheWire();
    void cancelsWhileDecoding();
    void letsAWriteOnTheWireFinish();
    void deletingCancels();
    void survivesDeletionWhileDecoding();
    void asksForAPage();
    void asksNothingThatHasAProblem();
    void watchesTheQueue();
    void bringsViewAndIntent();
    void settlesAWrite_data();
    void settlesAWrite();
    void settlesAWriteNobodyWaitsFor();
    void takesAQueuedWriteBack();
    void toldOfTheEndOfTheQueue();
    void saysWhyTheQueueRefused_data();
    void saysWhyTheQueueRefused();

private:
    ApiReplyOf<QByteArray> *send(const Endpoint &endpoint = endpoints::activitySearch,
                                 Decoder<QByteArray> decode = bodyItself);
    void waitUntilSent();

    ManualClock m_clock;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QObject> m_owner;
};

void TestApiClient::init()
{
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock);
    m_client = std::make_unique<ApiClient>(access(), *m_queue);
    m_owner = std::make_unique<QObject>();
}

void TestApiClient::cleanup()
{
    m_owner.reset();
    m_client.reset();
    m_queue.reset();
    QThreadPool::globalInstance()->waitForDone();
}

ApiReplyOf<QByteArray> *TestApiClient::send(const Endpoint &endpoint, Decoder<QByteArray> decode)
{
    return m_client->send<QByteArray>(endpoint, R"({"limit":1})", std::move(decode), {},
                                      m_owner.get());
}

void TestApiClient::waitUntilSent()
{
    QTRY_VERIFY(!m_transport->sent.empty());
}

void TestApiClient::sendsTheRequest()
{
    const auto *reply = send();
    QCOMPARE(reply->state(), State::Queued);
    waitUntilSent();
    const HttpRequest &request = m_transport->sent.front().request;
    QCOMPARE(request.endpoint.path, "/activity/search"_L1);
    QCOMPARE(request.endpoint.group, RateLimitGroup::ActivitySearch);
    QCOMPARE(request.endpoint.safety, RetrySafety::ReadOnly);
    QCOMPARE(request.baseUrl, access().baseUrl);
    QCOMPARE(request.key, access().key);
    QCOMPARE(request.account, u"id-1"_s);
    QCOMPARE(request.priority, Priority::UserRead);
    QCOMPARE(request.body, QByteArray(R"({"limit":1})"));
    QCOMPARE(reply->state(), State::Sent);
}

void TestApiClient::decodesInAWorker()
{
    const auto decodedElsewhere = [](const QByteArray &) -> Result<QByteArray, ApiError> {
        const bool inMain = QThread::currentThread() == QCoreApplication::instance()->thread();
        return QByteArray(inMain ? "main thread" : "worker");
    };
    const auto *reply = send(endpoints::activitySearch, decodedElsewhere);
    waitUntilSent();
    m_transport->answer(200, okBody());
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!reply->error());
    QCOMPARE(reply->result(), QByteArray("worker"));
    QCOMPARE(reply->requestId(), u"r-9"_s);
}

void TestApiClient::finishesOnceAndLater()
{
    auto *reply = send();
    QSignalSpy finished(reply, &ApiReply::finished);
    waitUntilSent();
    m_transport->answer(200, okBody());
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    reply->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!reply->error());
}

void TestApiClient::completesErrors()
{
    const auto *reply = send();
    waitUntilSent();
    m_transport->answer(400,
                        R"({"data":{"error_code":"E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED",
        "error":"no"},"request_id":"r-7"})");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->kind, Kind::PermissionDenied);
    QCOMPARE(reply->error()->effect, Effect::Refused);
    QCOMPARE(reply->error()->account, u"Harbour"_s);
    QCOMPARE(reply->error()->operation, u"/activity/search"_s);
    QCOMPARE(reply->error()->requestId, u"r-7"_s);
    QCOMPARE(reply->requestId(), u"r-7"_s);
}

void TestApiClient::completesErrorsOfTheDecoder()
{
    const auto refuse
        = [](const QByteArray &) -> Result<QByteArray, ApiError> { return ApiError{}; };
    const auto *reply = send(endpoints::activitySearch, refuse);
    waitUntilSent();
    m_transport->answer(200, okBody());
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->kind, Kind::UnexpectedAnswer);
    QCOMPARE(reply->error()->effect, Effect::Done);
    QCOMPARE(reply->error()->httpStatus, 200);
    QCOMPARE(reply->error()->requestId, u"r-9"_s);
    QCOMPARE(reply->error()->account, u"Harbour"_s);
}

void TestApiClient::refusesWritesOfAReadOnlyAccount()
{
    m_client = std::make_unique<ApiClient>(access(true), *m_queue);
    auto *refused = send(writeEndpoint);
    QSignalSpy finished(refused, &ApiReply::finished);
    QCOMPARE(finished.size(), 0);
    const auto *read = send();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(refused->error()->kind, Kind::ReadOnlyAccount);
    QCOMPARE(refused->error()->effect, Effect::NotSent);
    QCOMPARE(refused->error()->operation, u"/subaccount/close"_s);
    waitUntilSent();
    QCOMPARE(m_transport->total, 1);
    m_transport->answer(200, okBody());
    QTRY_VERIFY(read->isFinished());
    QVERIFY(!read->error());
}

void TestApiClient::cancelsInTheQueue()
{
    auto *reply = send();
    QSignalSpy finished(reply, &ApiReply::finished);
    reply->cancel();
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->error()->kind, Kind::Cancelled);
    QCOMPARE(reply->error()->effect, Effect::NotSent);
    QCOMPARE(m_transport->total, 0);
}

void TestApiClient::cancelsOnTheWire()
{
    auto *reply = send();
    QSignalSpy finished(reply, &ApiReply::finished);
    waitUntilSent();
    reply->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->error()->kind, Kind::Cancelled);
    QCOMPARE(m_transport->aborted, 1);
}

void TestApiClient::cancelsWhileDecoding()
{
    QSemaphore started;
    QSemaphore goOn;
    auto *reply = send(endpoints::activitySearch, [&](const QByteArray &body) {
        started.release();
        goOn.acquire();
        return Result<QByteArray, ApiError>(body);
    });
    QSignalSpy finished(reply, &ApiReply::finished);
    waitUntilSent();
    m_transport->answer(200, okBody());
    QTRY_VERIFY(started.available() == 1);
    reply->cancel();
    goOn.release();
    QThreadPool::globalInstance()->waitForDone();
    QTRY_COMPARE(finished.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->error()->kind, Kind::Cancelled);
}

void TestApiClient::letsAWriteOnTheWireFinish()
{
    auto *reply = send(writeEndpoint);
    waitUntilSent();
    reply->cancel();
    QCOMPARE(m_transport->aborted, 0);
    m_transport->answer(200, okBody());
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!reply->error());
}

void TestApiClient::deletingCancels()
{
    delete send();
    auto *reply = send();
    waitUntilSent();
    delete reply;
    QCOMPARE(m_transport->aborted, 1);
    QCOMPARE(m_transport->total, 1);
}

void TestApiClient::survivesDeletionWhileDecoding()
{
    QSemaphore started;
    QSemaphore goOn;
    auto *reply = send(endpoints::activitySearch, [&](const QByteArray &body) {
        started.release();
        goOn.acquire();
        return Result<QByteArray, ApiError>(body);
    });
    waitUntilSent();
    m_transport->answer(200, okBody());
    QTRY_VERIFY(started.available() == 1);
    delete reply;
    goOn.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void TestApiClient::asksForAPage()
{
    ActivityService service(*m_client);
    ActivityQuery query;
    query.subject = u"offer"_s;
    const auto *reply = service.fetchPage(query, u"t1"_s, std::make_shared<EventDecoder>(),
                                          {.priority = Priority::Prefetch}, m_owner.get());
    waitUntilSent();
    const HttpRequest &request = m_transport->sent.front().request;
    QCOMPARE(request.body,
             QByteArray(R"({"continue_token":"t1","limit":1000,"search_subject":"offer"})"));
    QCOMPARE(request.priority, Priority::Prefetch);
    m_transport->answer(200, R"({"data":{"events":[{"event":"opened"}],"total_events":1}})");
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!reply->error());
    QCOMPARE(reply->result()->rowCount(), std::size_t(1));
}

void TestApiClient::asksNothingThatHasAProblem()
{
    ActivityService service(*m_client);
    ActivityQuery query;
    query.pageSize = 0;
    auto *reply = service.fetchPage(query, {}, std::make_shared<EventDecoder>(), {}, m_owner.get());
    QSignalSpy finished(reply, &ApiReply::finished);
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->error()->kind, Kind::InvalidRequest);
    QCOMPARE(reply->error()->effect, Effect::NotSent);
    QCOMPARE(reply->error()->serverMessage, *query.problem());
    QCOMPARE(m_transport->total, 0);
}

void TestApiClient::watchesTheQueue()
{
    const QueueMonitor monitor(*m_queue);
    QSignalSpy changed(&monitor, &QueueMonitor::changed);
    const int budget = monitor.status().searchBudget;
    QCOMPARE(monitor.status().inFlight, 0);
    send();
    waitUntilSent();
    QVERIFY(!changed.isEmpty());
    QCOMPARE(monitor.status().inFlight, 1);
    QCOMPARE(monitor.status().searchBudget, budget - 1);
    QCOMPARE(monitor.status().searchLimit, m_queue->status().searchLimit);
    m_transport->answer(429);
    QTRY_VERIFY(monitor.status().pausedFor.has_value());
}

void TestApiClient::bringsViewAndIntent()
{
    CallOptions options;
    options.view = u"search box"_s;
    options.intent = {.accountName = u"wrong"_s, .summary = u"Close"_s, .check = "{}"};
    (void)m_client->send<QByteArray>(writeEndpoint, "{}", bodyItself, options, m_owner.get());
    waitUntilSent();
    const HttpRequest &request = m_transport->sent.front().request;
    QCOMPARE(request.view, u"search box"_s);
    QCOMPARE(request.intent.accountName, u"Harbour"_s);
    QCOMPARE(request.intent.summary, u"Close"_s);
    QCOMPARE(request.intent.check, QByteArray("{}"));
    m_transport->answer(200, okBody());
}

void TestApiClient::settlesAWrite_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<WriteState>>("states");
    QTest::addColumn<QString>("requestId");
    using States = QList<WriteState>;
    QTest::newRow("done") << 200 << okBody() << States{WriteState::Sent, WriteState::Done}
                          << u"r-9"_s;
    QTest::newRow("error in 200")
        << 200 << QByteArray(R"({"data":{"error":"no","error_code":"X"},"request_id":"r-1"})")
        << States{WriteState::Sent, WriteState::Unknown} << u"r-1"_s;
    QTest::newRow("half an answer") << 200 << QByteArray(R"({"data":{)")
                                    << States{WriteState::Sent, WriteState::Unknown} << QString();
    QTest::newRow("no right, in 200")
        << 200
        << QByteArray(R"({"data":{"error_code":"E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED"},)"
                      R"("request_id":"r-2"})")
        << States{WriteState::Sent, WriteState::Refused} << u"r-2"_s;
}

void TestApiClient::settlesAWrite()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QList<WriteState>, states);
    QFETCH(QString, requestId);
    QSignalSpy recorded(&m_queue->journal(), &WriteJournal::recordChanged);
    const auto *reply = send(writeEndpoint);
    waitUntilSent();
    recorded.clear();
    m_transport->answer(status, body);
    QTRY_VERIFY(reply->isFinished());
    const auto last = recorded.last().first().value<WriteRecord>();
    QCOMPARE(last.state, states.last());
    QCOMPARE(last.requestId, requestId);
    QCOMPARE(m_queue->journal().unresolved().size(),
             std::size_t(states.last() == WriteState::Unknown ? 1 : 0));
    if (reply->error())
        QCOMPARE(reply->error()->writeNumber, last.number);
}

void TestApiClient::settlesAWriteNobodyWaitsFor()
{
    QSignalSpy recorded(&m_queue->journal(), &WriteJournal::recordChanged);
    const auto *reply = send(writeEndpoint);
    waitUntilSent();
    delete reply;
    recorded.clear();
    m_transport->answer(200, okBody());
    QTRY_VERIFY(!recorded.isEmpty());
    QTRY_COMPARE(recorded.last().first().value<WriteRecord>().state, WriteState::Done);
    QVERIFY(m_queue->journal().unresolved().empty());
}

void TestApiClient::takesAQueuedWriteBack()
{
    delete send(writeEndpoint);
    const auto *read = send();
    waitUntilSent();
    QCOMPARE(m_transport->total, 1);
    QCOMPARE(m_transport->sent.front().request.endpoint.path, "/activity/search"_L1);
    m_transport->answer(200, okBody());
    QTRY_VERIFY(read->isFinished());
}

void TestApiClient::toldOfTheEndOfTheQueue()
{
    const auto *sent = send(writeEndpoint);
    waitUntilSent();
    const auto *waiting = send(writeEndpoint); // one write at a time
    QCoreApplication::processEvents();
    m_queue.reset();
    QTRY_VERIFY(sent->isFinished() && waiting->isFinished());
    QCOMPARE(sent->error()->kind, Kind::Cancelled);
    QCOMPARE(sent->error()->effect, Effect::Unknown);
    QCOMPARE(waiting->error()->kind, Kind::Cancelled);
    QCOMPARE(waiting->error()->effect, Effect::NotSent);
}

void TestApiClient::saysWhyTheQueueRefused_data()
{
    QTest::addColumn<TransportError>("reason");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("full") << TransportError::QueueFull << Kind::QueueFull;
    QTest::newRow("held") << TransportError::AccountHeld << Kind::AccountHeld;
    QTest::newRow("unresolved") << TransportError::UnresolvedWrite << Kind::UnresolvedWrite;
    QTest::newRow("no journal") << TransportError::JournalUnavailable << Kind::JournalUnavailable;
}

void TestApiClient::saysWhyTheQueueRefused()
{
    QFETCH(TransportError, reason);
    QFETCH(Kind, kind);
    HttpAnswer refusal;
    refusal.error = reason;
    const auto *reply = send(writeEndpoint);
    waitUntilSent();
    m_transport->answer(refusal);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->kind, kind);
    QCOMPARE(reply->error()->effect, Effect::NotSent);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
