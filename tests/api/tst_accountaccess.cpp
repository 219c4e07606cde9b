// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/keys/accountaccess.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

Operations searching()
{
    return {&endpoints::activitySearch};
}

Operations suppressing()
{
    return {&endpoints::suppressionAdd};
}

ApiAccess accessOf(bool readOnly)
{
    return {.id = u"id-1"_s,
            .name = u"Harbour"_s,
            .baseUrl = QUrl(u"https://eu-api.smtp2go.com/v3"_s),
            .key = Secret("api-0123456789ABCDEF0123456789ABCDEF"),
            .readOnly = readOnly};
}

} // namespace

/// What the open account may do, without a network.
class TestAccountAccess : public QObject {
    Q_OBJECT
private slots:
    void init() { start(false); }
    void blocksNothingBeforeItIsKnown();
    void asksOneQuestionAtATime();
    void tellsWhatIsMissing();
    void sendsNothingThatIsKnownToFail();
    void staysOpenWhenTheQuestionFails();
    void asksBehindThePerson();
    void forgetsNothingWhenAskedAgainInVain();
    void readOnlyComesFirst();
    void namesThePermissionsToAskFor();

private:
    void start(bool readOnly);
    void answer(const QByteArray &paths);
    ApiError sent(const Endpoint &endpoint);

    ManualClock m_clock;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<AccountAccess> m_access;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
    QObject m_calls;
};

void TestAccountAccess::start(bool readOnly)
{
    m_access.reset();
    m_client.reset();
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock);
    m_client = std::make_unique<ApiClient>(accessOf(readOnly), *m_queue);
    m_access = std::make_unique<AccountAccess>(*m_client);
}

/// Asks, and has the service list \p paths.
void TestAccountAccess::answer(const QByteArray &paths)
{
    QSignalSpy changed(m_access.get(), &AccountAccess::changed);
    m_access->ask(Priority::UserRead); // background work would be spaced
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(200, R"({"data":[)" + paths + "]}");
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!m_access->isAsking());
}

/// How a call ends that needs no answer.
ApiError TestAccountAccess::sent(const Endpoint &endpoint)
{
    const Decoder<bool> nothing = [](const QByteArray &) -> Result<bool, ApiError> { return true; };
    const ApiReply *reply = m_client->send<bool>(endpoint, "{}", nothing, {}, &m_calls);
    return QTest::qWaitFor([reply] { return reply->isFinished(); }) ? *reply->error() : ApiError();
}

void TestAccountAccess::blocksNothingBeforeItIsKnown()
{
    QVERIFY(!m_access->permissions());
    QVERIFY(!m_access->hindrance(searching()));
    QVERIFY(!m_access->hindrance({&endpoints::subaccountAdd, &endpoints::suppressionAdd}));
    m_access->ask();
    QVERIFY2(!m_access->hindrance(searching()), "no answer yet");
}

void TestAccountAccess::asksOneQuestionAtATime()
{
    m_access->ask();
    m_access->ask(Priority::UserRead);
    QTRY_COMPARE(m_transport->total, 1);
    QCOMPARE(m_transport->sent.front().request.endpoint.path, endpoints::apiKeysPermissions.path);
}

void TestAccountAccess::tellsWhatIsMissing()
{
    answer(R"("/activity/search")");
    QVERIFY(!m_access->hindrance(searching()));
    QVERIFY(!m_access->hindrance({&endpoints::apiKeysPermissions}));
    const auto hindrance
        = m_access->hindrance({&endpoints::suppressionView, &endpoints::activitySearch,
                               &endpoints::suppressionAdd, &endpoints::suppressionView});
    QVERIFY(hindrance);
    QCOMPARE(hindrance->kind, Hindrance::Kind::NoPermission);
    QCOMPARE(hindrance->missing, QStringList({u"/suppression/add"_s, u"/suppression/view"_s}));
}

void TestAccountAccess::sendsNothingThatIsKnownToFail()
{
    answer(R"("/activity/search")");
    const ApiError error = sent(endpoints::suppressionView);
    QCOMPARE(error.kind, Kind::PermissionDenied);
    QCOMPARE(error.effect, ApiError::Effect::NotSent);
    QCOMPARE(error.operation, u"/suppression/view"_s);
    QCOMPARE(sent(endpoints::suppressionAdd).kind, Kind::PermissionDenied);
    QCOMPARE(m_transport->total, 1);
}

void TestAccountAccess::staysOpenWhenTheQuestionFails()
{
    QSignalSpy changed(m_access.get(), &AccountAccess::changed);
    m_access->ask();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(400, R"({"data":{"error":"No","error_code":"API_EXCEPTION"}})");
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!m_access->permissions());
    QVERIFY(!m_access->hindrance(suppressing()));
    QVERIFY(m_client->mayCall(endpoints::suppressionAdd));
}

void TestAccountAccess::asksBehindThePerson()
{
    m_access->ask();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    QVERIFY(m_transport->sent.front().request.priority > Priority::UserRead);
}

void TestAccountAccess::forgetsNothingWhenAskedAgainInVain()
{
    answer(R"("/activity/search")");
    QSignalSpy changed(m_access.get(), &AccountAccess::changed);
    m_access->ask(Priority::UserRead);
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(400, "{}");
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(m_access->hindrance(suppressing()));
    answer(R"("/suppression/add")"); // it was given the right meanwhile
    QVERIFY(!m_access->hindrance(suppressing()));
    QVERIFY(m_access->hindrance(searching()));
}

void TestAccountAccess::readOnlyComesFirst()
{
    start(true);
    QVERIFY(m_access->isReadOnly());
    QVERIFY(!m_access->hindrance(searching()));
    QCOMPARE(m_access->hindrance(suppressing())->kind, Hindrance::Kind::ReadOnly);
    QCOMPARE(sent(endpoints::suppressionAdd).kind, Kind::ReadOnlyAccount);
    answer("");
    QCOMPARE(m_access->hindrance(suppressing())->kind, Hindrance::Kind::ReadOnly);
    QCOMPARE(sent(endpoints::suppressionAdd).kind, Kind::ReadOnlyAccount);
    QCOMPARE(m_transport->total, 1);
}

void TestAccountAccess::namesThePermissionsToAskFor()
{
    const Hindrance lacks{.account = u"A %2\nB"_s, .missing = {u"/a/b"_s, u"/c/d"_s}};
    QVERIFY2(lacks.reason().contains(u"“A %2 B”"_s), qPrintable(lacks.reason()));
    QVERIFY(lacks.reason().contains(u"/a/b, /c/d"_s));
    QVERIFY(lacks.text().contains(lacks.nextStep()));
    const Hindrance readOnly{.kind = Hindrance::Kind::ReadOnly, .account = u"Shop"_s};
    QVERIFY(readOnly.text().contains(u"read-only"_s));
}

QTEST_GUILESS_MAIN(TestAccountAccess)
#include "tst_accountaccess.moc"
