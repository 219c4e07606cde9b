// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/keys/keyability.h"
#include "api/keys/keypermissionscodec.h"
#include "api/keys/keypermissionsservice.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Extent = KeyAbility::Extent;
using Kind = ApiError::Kind;

namespace {

KeyPermissions everything()
{
    QStringList paths;
    for (const Endpoint *endpoint : endpoints::all)
        paths += QString(endpoint->path);
    return KeyPermissions(paths);
}

KeyAbility abilityIn(const QList<KeyAbility> &abilities, const QString &words)
{
    for (const KeyAbility &ability : abilities)
        if (ability.words == words)
            return ability;
    return {};
}

} // namespace

class TestKeyPermissions : public QObject {
    Q_OBJECT
private slots:
    void allowsWhatIsListed();
    void normalisesPaths();
    void reads_data();
    void reads();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void everyOperationBelongsToOneAbility();
    void saysWhatIsMissing();
    void sumsUp();
    void asksTheService();
    void passesErrorsOn();

private:
    struct Session {
        Session();
        ManualClock clock;
        FakeTransport *transport = nullptr;
        std::unique_ptr<RequestQueue> queue;
        std::unique_ptr<ApiClient> client;
    };
};

TestKeyPermissions::Session::Session()
{
    auto fake = std::make_unique<FakeTransport>();
    transport = fake.get();
    queue = std::make_unique<RequestQueue>(std::move(fake), clock);
    ApiAccess access;
    access.name = u"Harbour"_s;
    access.baseUrl = QUrl(u"https://eu-api.smtp2go.com/v3"_s);
    access.key = Secret("api-0123456789ABCDEF0123456789ABCDEF");
    access.readOnly = true; // asking is reading
    client = std::make_unique<ApiClient>(access, *queue);
}

void TestKeyPermissions::allowsWhatIsListed()
{
    const KeyPermissions permissions({u"/email/send"_s, u"/api_keys/edit"_s});
    QVERIFY(permissions.allows(endpoints::emailSend));
    QVERIFY(permissions.allows(endpoints::apiKeysEdit));
    QVERIFY(permissions.allows(endpoints::apiKeysPatch));
    QVERIFY(permissions.allows(endpoints::apiKeysPermissions));
    QVERIFY(!permissions.allows(endpoints::emailMime));
    QVERIFY(!permissions.allows(endpoints::activitySearch));
    QVERIFY(!permissions.isEmpty());
    QVERIFY(KeyPermissions().isEmpty());
    QVERIFY(KeyPermissions({u"/api_keys/permissions"_s}).isEmpty());
    QVERIFY(KeyPermissions().allows(endpoints::apiKeysPermissions));
    for (const Endpoint *endpoint : endpoints::all)
        QVERIFY(everything().allows(*endpoint));
}

void TestKeyPermissions::normalisesPaths()
{
    const KeyPermissions permissions(
        {u" /sms/send "_s, u"email/send"_s, u"/email/send"_s, u""_s, u"/new/thing"_s});
    QCOMPARE(permissions.paths(), QStringList({u"/email/send"_s, u"/new/thing"_s, u"/sms/send"_s}));
}

void TestKeyPermissions::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("paths");
    const QStringList two{u"/api_keys/view"_s, u"/email/send"_s};
    QTest::newRow("example") << QByteArray(
        R"({"request_id": "f3e5", "data": ["/email/send", "/api_keys/view"]})")
                             << two;
    QTest::newRow("schema") << QByteArray(
        R"({"data":[{"request_id":"a","data":["/email/send"]},{"data":["/api_keys/view"]}]})")
                            << two;
    QTest::newRow("none") << QByteArray(R"({"data":[]})") << QStringList();
    QTest::newRow("escaped") << QByteArray(R"({"data":["\/email\/send"]})")
                             << QStringList(u"/email/send"_s);
    QTest::newRow("more in it") << QByteArray(
        R"({"data":[{"data":["/email/send"],"name":{"data":[1]}}],"more":{"data":3}})")
                                << QStringList(u"/email/send"_s);
    QTest::newRow("bad byte") << QByteArray("{\"data\":[\"/email/send\",\"\xff\"]}")
                              << QStringList({u"/email/send"_s, u"/\ufffd"_s});
}

void TestKeyPermissions::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, paths);
    const auto permissions = decodedKeyPermissions(body);
    QVERIFY2(permissions.hasValue(),
             qPrintable(permissions ? QString() : permissions.error().serverMessage));
    QCOMPARE(permissions.value().paths(), paths);
}

void TestKeyPermissions::refusesOtherForms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("missing") << QByteArray(R"({"request_id":"a"})") << u"data"_s;
    QTest::newRow("null") << QByteArray(R"({"data":null})") << u"data"_s;
    QTest::newRow("text") << QByteArray(R"({"data":"/email/send"})") << u"data"_s;
    QTest::newRow("object") << QByteArray(R"({"data":{"data":[]}})") << u"data"_s;
    QTest::newRow("numbers") << QByteArray(R"({"data":["/email/send",7]})") << u"data[]"_s;
    QTest::newRow("deep null") << QByteArray(R"({"data":[{"data":null}]})") << u"data[].data"_s;
    QTest::newRow("too deep") << QByteArray(R"({"data":[{"data":[{"data":[]}]}]})")
                              << u"data[].data[]"_s;
    QTest::newRow("cut off") << QByteArray(R"({"data":["/email/se)") << QString();
}

void TestKeyPermissions::refusesOtherForms()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto permissions = decodedKeyPermissions(body);
    QVERIFY(!permissions);
    QCOMPARE(permissions.error().kind, Kind::UnexpectedAnswer);
    const QList<ApiError::FieldError> &fields = permissions.error().fieldErrors;
    QCOMPARE(fields.isEmpty() ? QString() : fields.first().field, field);
}

void TestKeyPermissions::everyOperationBelongsToOneAbility()
{
    QStringList needed;
    for (const KeyAbility &ability : abilitiesOf({})) {
        QVERIFY(!ability.area.isEmpty() && !ability.words.isEmpty());
        needed += ability.missing;
    }
    needed.sort();
    QStringList paths = everything().paths();
    paths.removeAll(u"/api_keys/permissions"_s);
    QCOMPARE(needed, paths);
}

void TestKeyPermissions::saysWhatIsMissing()
{
    const auto abilities = abilitiesOf(
        KeyPermissions({u"/activity/search"_s, u"/suppression/add"_s, u"/stats/email_summary"_s}));
    QCOMPARE(abilityIn(abilities, u"search activity"_s).extent, Extent::Full);
    QCOMPARE(abilityIn(abilities, u"search activity"_s).missing, QStringList());
    const KeyAbility change = abilityIn(abilities, u"change suppressions"_s);
    QCOMPARE(change.extent, Extent::Partly);
    QCOMPARE(change.area, u"Suppressions"_s);
    QCOMPARE(change.missing, QStringList(u"/suppression/remove"_s));
    QCOMPARE(abilityIn(abilities, u"see subaccounts"_s).extent, Extent::None);
    QCOMPARE(abilityIn(abilities, u"see subaccounts"_s).missing,
             QStringList(u"/subaccounts/search"_s));
}

void TestKeyPermissions::sumsUp()
{
    const KeyAbility can{.words = u"search activity"_s, .extent = Extent::Full};
    const KeyAbility canToo{.words = u"see reports"_s, .extent = Extent::Full};
    const KeyAbility partly{.words = u"change suppressions"_s, .extent = Extent::Partly};
    const KeyAbility cannot{.words = u"see subaccounts"_s, .extent = Extent::None};
    QCOMPARE(summaryOf({can, cannot}), u"Can search activity; can't see subaccounts."_s);
    QCOMPARE(summaryOf({cannot, can, partly, canToo}),
             u"Can search activity, see reports; can partly change suppressions; can't see "
             "subaccounts."_s);
    QCOMPARE(summaryOf(abilitiesOf(everything())), u"Can do everything."_s);
    QCOMPARE(summaryOf(abilitiesOf({})), u"Can do nothing but tell what it can do."_s);
}

void TestKeyPermissions::asksTheService()
{
    const Session session;
    KeyPermissionsService service(*session.client);
    QObject owner;
    const auto *reply = service.fetch(Priority::UserRead, &owner);
    QTRY_COMPARE(session.transport->total, 1);
    const HttpRequest &request = session.transport->sent.front().request;
    QCOMPARE(request.endpoint.path, "/api_keys/permissions"_L1);
    QCOMPARE(request.endpoint.safety, RetrySafety::ReadOnly);
    QCOMPARE(request.body, QByteArray("{}"));
    QCOMPARE(request.priority, Priority::UserRead);
    session.transport->answer(200, R"({"request_id":"r","data":["/email/send"]})");
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!reply->error());
    QCOMPARE(reply->result(), KeyPermissions({u"/email/send"_s}));
}

void TestKeyPermissions::passesErrorsOn()
{
    const Session session;
    KeyPermissionsService service(*session.client);
    QObject owner;
    const auto *reply = service.fetch(Priority::UserRead, &owner);
    QTRY_COMPARE(session.transport->total, 1);
    session.transport->answer(400,
                              R"({"data":{"error":"The API Key passed was not in the )"
                              R"(correct format","error_code":"E.INVALID_IN_PAYLOAD"}})");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error()->kind, Kind::MalformedKey);
    QCOMPARE(reply->error()->account, u"Harbour"_s);
}

QTEST_GUILESS_MAIN(TestKeyPermissions)
#include "tst_keypermissions.moc"
