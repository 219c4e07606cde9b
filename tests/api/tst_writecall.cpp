// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apierrortext.h"
#include "api/endpoints.h"
#include "api/subaccounts/subaccountservice.h"
#include "api/suppressions/suppressionservice.h"
#include "api/writes/writecall.h"
#include "net/requestqueue.h"
#include "net/writejournal.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Effect = ApiError::Effect;
using Kind = ApiError::Kind;

namespace {

ApiAccess access(bool readOnly = false)
{
    ApiAccess access;
    access.id = u"id-1"_s;
    access.name = u"Harbour"_s;
    access.baseUrl = QUrl(u"https://api.smtp2go.com/v3"_s);
    access.key = Secret("api-0123456789ABCDEF0123456789ABCDEF");
    access.readOnly = readOnly;
    return access;
}

QByteArray found(const QByteArrayList &subaccounts)
{
    return "{\"data\":{\"subaccounts\":[" + subaccounts.join(',') + "],\"continue_token\":\"\"}}";
}

QByteArray acme(const QByteArray &id)
{
    return R"({"name":"Acme","id":")" + id + "\"}";
}

HttpAnswer lost()
{
    HttpAnswer answer;
    answer.error = TransportError::ConnectionLost;
    answer.sent = true;
    return answer;
}

Result<QByteArray, ApiError> bodyItself(const QByteArray &body)
{
    return body;
}

} // namespace

class TestWriteCall : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void notesTheIdsJustBefore();
    void readsNothingBeforeASuppression();
    void writesWithoutTheRightToRead();
    void writesNothingWhenReadingFails();
    void asksNothingForAReadOnlyAccount();
    void looksAfterA429AndSendsOnceMore();
    void doesNotRepeatWhatHappenedAfterA429();
    void doesNotRepeatWhatItCanNotFindOut();
    void comesBackWithTheSecond429();
    void bringsMailBackWithTheFirst429_data();
    void bringsMailBackWithTheFirst429();
    void canBeCancelledWhileItWaits();
    void canBeDeletedWhileItWaits();
    void neverRepeatsALostOne_data();
    void neverRepeatsALostOne();
    void isHeldUpByALostOne();

private:
    ApiReplyOf<Subaccount> *add();
    void answerNext(const QByteArray &path, int status, const QByteArray &body = {});
    [[nodiscard]] bool isSent(const QByteArray &path) const;
    void letThePausePass();

    ManualClock m_clock;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QObject> m_owner;
    QByteArrayList m_answered; ///< paths
};

void TestWriteCall::init()
{
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock);
    m_client = std::make_unique<ApiClient>(access(), *m_queue);
    m_owner = std::make_unique<QObject>();
    m_answered.clear();
}

void TestWriteCall::cleanup()
{
    m_owner.reset();
    m_client.reset();
    m_queue.reset();
    QThreadPool::globalInstance()->waitForDone();
}

ApiReplyOf<Subaccount> *TestWriteCall::add()
{
    return SubaccountService(*m_client).add({.name = u"Acme"_s}, m_owner.get());
}

bool TestWriteCall::isSent(const QByteArray &path) const
{
    return !m_transport->sent.empty()
        && m_transport->sent.front().request.endpoint.path == QLatin1StringView(path);
}

/// Waits for a request to \p path, which must be the next one.
void TestWriteCall::answerNext(const QByteArray &path, int status, const QByteArray &body)
{
    QTRY_VERIFY(!m_transport->sent.empty());
    QVERIFY2(isSent(path), m_transport->sent.front().request.endpoint.path.data());
    m_answered += path;
    m_transport->answer(status, body);
}

void TestWriteCall::letThePausePass()
{
    QTRY_VERIFY(m_queue->status().queued > 0);
    m_clock.advance(20min);
    m_queue->wake();
}

void TestWriteCall::notesTheIdsJustBefore()
{
    const auto *reply = add();
    QTRY_VERIFY(isSent("/subaccounts/search"));
    QCOMPARE(m_transport->sent.front().request.body,
             QByteArray(R"({"fuzzy_search":false,"page_size":100,"search_terms":["Acme"],)"
                        R"("sort_direction":"asc","states":"all"})"));
    answerNext("/subaccounts/search", 200,
               found({acme("a"), acme("b"), R"({"name":"Other","id":"Acme"})",
                      R"({"name":"ACME","id":"c"})"}));
    QTRY_VERIFY(isSent("/subaccount/add"));
    const HttpRequest &request = m_transport->sent.front().request;
    QCOMPARE(request.priority, Priority::UserWrite);
    QCOMPARE(request.intent.check, QByteArray(R"({"fullname":"Acme","ids":["a","b"]})"));
    QCOMPARE(request.intent.summary, u"Add subaccount “Acme”"_s);
    QCOMPARE(request.intent.accountName, u"Harbour"_s);
    answerNext("/subaccount/add", 200, R"({"data":{"id":"n","name":"Acme"},"request_id":"r"})");
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!reply->error());
    QCOMPARE(reply->result().id, u"n"_s);
    QCOMPARE(reply->requestId(), u"r"_s);
}

void TestWriteCall::readsNothingBeforeASuppression()
{
    SuppressionService service(*m_client);
    const auto *reply = service.remove({.address = u"a@b.example"_s,
                                        .kinds = {Suppression::Kind::Spam},
                                        .subaccountId = u"Kx3f9Q"_s},
                                       m_owner.get());
    QTRY_VERIFY(isSent("/suppression/remove"));
    QCOMPARE(m_transport->sent.front().request.intent.check,
             QByteArray(R"({"email_address":"a@b.example","reasons":["spam"],)"
                        R"("subaccount_id":"Kx3f9Q"})"));
    answerNext("/suppression/remove", 200, R"({"data":{"suppressions":[]}})");
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!reply->error());
}

void TestWriteCall::writesWithoutTheRightToRead()
{
    const auto *reply = add();
    answerNext("/subaccounts/search", 400,
               R"({"data":{"error_code":"E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED"}})");
    QTRY_VERIFY(isSent("/subaccount/add"));
    QCOMPARE(m_transport->sent.front().request.intent.check, QByteArray(R"({"fullname":"Acme"})"));
    answerNext("/subaccount/add", 200, R"({"data":{"id":"n"}})");
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!reply->error());
}

void TestWriteCall::writesNothingWhenReadingFails()
{
    const auto *reply = add();
    answerNext("/subaccounts/search", 200, "{half");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->kind, Kind::UnexpectedAnswer);
    QCOMPARE(reply->error()->effect, Effect::NotSent);
    QCOMPARE(reply->error()->operation, u"/subaccount/add"_s);
    QCOMPARE(m_transport->total, 1);
}

void TestWriteCall::asksNothingForAReadOnlyAccount()
{
    m_client = std::make_unique<ApiClient>(access(true), *m_queue);
    const auto *reply = add();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->kind, Kind::ReadOnlyAccount);
    QCOMPARE(m_transport->total, 0);
}

void TestWriteCall::looksAfterA429AndSendsOnceMore()
{
    const auto *reply = add();
    answerNext("/subaccounts/search", 200, found({acme("a")}));
    answerNext("/subaccount/add", 429);
    QTRY_COMPARE(reply->state(), ApiReply::State::WaitingToRetry);
    QVERIFY(m_transport->sent.empty());
    letThePausePass();
    QTRY_VERIFY(isSent("/subaccounts/search"));
    QCOMPARE(m_transport->sent.front().request.priority, Priority::WriteCheck);
    answerNext("/subaccounts/search", 200, found({acme("a")}));
    QTRY_VERIFY(isSent("/subaccount/add"));
    QCOMPARE(m_transport->sent.front().request.intent.check,
             QByteArray(R"({"fullname":"Acme","ids":["a"]})"));
    answerNext("/subaccount/add", 200, R"({"data":{"id":"n"}})");
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!reply->error());
    QCOMPARE(m_answered.count("/subaccount/add"), 2);
}

void TestWriteCall::doesNotRepeatWhatHappenedAfterA429()
{
    const auto *reply = add();
    answerNext("/subaccounts/search", 200, found({}));
    answerNext("/subaccount/add", 429);
    letThePausePass();
    answerNext("/subaccounts/search", 200, found({acme("n")}));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->effect, Effect::Done);
    QVERIFY(describe(*reply->error()).nextStep.contains(u"don't repeat"_s));
    QCOMPARE(m_answered.count("/subaccount/add"), 1);
}

void TestWriteCall::doesNotRepeatWhatItCanNotFindOut()
{
    const auto *reply = add();
    answerNext("/subaccounts/search", 400,
               R"({"data":{"error_code":"E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED"}})");
    answerNext("/subaccount/add", 429);
    letThePausePass();
    answerNext("/subaccounts/search", 400,
               R"({"data":{"error_code":"E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED"}})");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->kind, Kind::TooManyRequests);
    QCOMPARE(reply->error()->effect, Effect::Refused);
    QCOMPARE(m_answered.count("/subaccount/add"), 1);
}

void TestWriteCall::comesBackWithTheSecond429()
{
    const auto *reply = add();
    answerNext("/subaccounts/search", 200, found({}));
    answerNext("/subaccount/add", 429);
    letThePausePass();
    answerNext("/subaccounts/search", 200, found({}));
    answerNext("/subaccount/add", 429);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->kind, Kind::TooManyRequests);
    QCOMPARE(reply->error()->effect, Effect::Refused);
    QCOMPARE(m_queue->status().queued, 0);
    QVERIFY(m_queue->journal().unresolved().empty());
    QCOMPARE(m_transport->total, 4);
}

void TestWriteCall::bringsMailBackWithTheFirst429_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/email/send", "/email/batch", "/email/mime", "/sms/send",
                             "/webhook/add", "/webhook/remove"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestWriteCall::bringsMailBackWithTheFirst429()
{
    QFETCH(QString, path);
    const auto *reply = new WriteCall<QByteArray>(*m_client, {*endpointAt(path), "{}", u"Send"_s},
                                                  bodyItself, m_owner.get());
    answerNext(path.toLatin1(), 429);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->kind, Kind::TooManyRequests);
    QCOMPARE(m_queue->status().queued, 0);
    QCOMPARE(m_transport->total, 1);
}

void TestWriteCall::canBeCancelledWhileItWaits()
{
    auto *reply = add();
    answerNext("/subaccounts/search", 200, found({}));
    answerNext("/subaccount/add", 429);
    QTRY_COMPARE(reply->state(), ApiReply::State::WaitingToRetry);
    reply->cancel();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->kind, Kind::Cancelled);
    QCOMPARE(reply->error()->effect, Effect::Refused);
    QCOMPARE(reply->error()->operation, u"/subaccount/add"_s);
    reply->cancel();
    QCOMPARE(m_transport->total, 2);
}

void TestWriteCall::canBeDeletedWhileItWaits()
{
    auto *reply = add();
    answerNext("/subaccounts/search", 200, found({}));
    answerNext("/subaccount/add", 429);
    QTRY_COMPARE(m_queue->status().queued, 1);
    delete reply;
    QTRY_COMPARE(m_queue->status().queued, 0);
    QCOMPARE(m_transport->total, 2);
}

void TestWriteCall::neverRepeatsALostOne_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("connection lost") << 0;
    for (const int status : {408, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestWriteCall::neverRepeatsALostOne()
{
    QFETCH(int, status);
    const auto *reply = add();
    answerNext("/subaccounts/search", 200, found({}));
    QTRY_VERIFY(isSent("/subaccount/add"));
    if (status == 0)
        m_transport->answer(lost());
    else
        m_transport->answer(status);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->effect, Effect::Unknown);
    QCOMPARE(m_queue->journal().unresolved().size(), std::size_t(1));
    QCOMPARE(m_queue->journal().unresolved().front().number, reply->error()->writeNumber);
    m_clock.advance(1h);
    m_queue->wake();
    QCoreApplication::processEvents();
    QCOMPARE(m_queue->status().queued, 0);
    QCOMPARE(m_transport->total, 2);
}

void TestWriteCall::isHeldUpByALostOne()
{
    const auto *first = add();
    answerNext("/subaccounts/search", 200, found({}));
    QTRY_VERIFY(isSent("/subaccount/add"));
    m_transport->answer(lost());
    QTRY_VERIFY(first->isFinished());
    const auto *second = add();
    answerNext("/subaccounts/search", 200, found({acme("n")}));
    QTRY_VERIFY(second->isFinished());
    QCOMPARE(second->error()->kind, Kind::UnresolvedWrite);
    QCOMPARE(second->error()->effect, Effect::NotSent);
    m_queue->journal().decide(first->error()->writeNumber);
    const auto *third = add();
    answerNext("/subaccounts/search", 200, found({acme("n")}));
    answerNext("/subaccount/add", 200, R"({"data":{"id":"o"}})");
    QTRY_VERIFY(third->isFinished());
    QVERIFY(!third->error());
}

QTEST_GUILESS_MAIN(TestWriteCall)
#include "tst_writecall.moc"
