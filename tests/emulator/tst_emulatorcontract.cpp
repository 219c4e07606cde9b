// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"

#include <QtTest>

using namespace Emulator;

namespace {

QByteArray bytes(QLatin1StringView text)
{
    return QByteArray(text.data(), text.size());
}

Request request(const QString &operation, const QByteArray &body, const QByteArray &key)
{
    return {.path = QStringLiteral("/v3/") + operation,
            .body = body,
            .keyHeader = key,
            .authorization = {},
            .address = QStringLiteral("127.0.0.1")};
}

QString errorCode(const Answer &answer)
{
    return dataOf(answer)[QStringLiteral("error_code")].toString();
}

} // namespace

class tst_EmulatorContract : public QObject {
    Q_OBJECT

private slots:
    void fieldRefused_data();
    void fieldRefused();
    void fieldTaken_data();
    void fieldTaken();
    void wrongEventNamesTheAllowedOnes();
    void keyRefused_data();
    void keyRefused();
    void keyTaken_data();
    void keyTaken();
    void permissionsOfEveryKey_data();
    void permissionsOfEveryKey();
    void onlyItsRegionKnowsAKey_data();
    void onlyItsRegionKnowsAKey();
    void keysDifferInRights();
    void aChildSeesItsOwnOnly();
    void requestRefused_data();
    void requestRefused();
    void everyAnswerHasAnIdOfItsOwn();
};

void tst_EmulatorContract::fieldRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *field, const char *value) {
        const QByteArray body = QByteArrayLiteral("{\"") + field + QByteArrayLiteral("\":") + value
            + QByteArrayLiteral("}");
        QTest::addRow("%s %s", field, value) << body << QString(QLatin1StringView(field));
    };
    row("sender", "\"a\"");
    row("Search", "\"a\"");
    row("search", "1");
    row("search", "null");
    row("search_email_id", "[\"a\"]");
    row("search_subject", "true");
    row("search_sender", "{}");
    row("search_recipient", "[]");
    row("search_usernames", "\"a\"");
    row("search_usernames", "[1]");
    row("subaccounts", "\"Kx3f9Q\"");
    row("limit", "0");
    row("limit", "1001");
    row("limit", "10.5");
    row("limit", "\"10\"");
    row("start_date", "\"yesterday\"");
    row("start_date", "1772724610");
    row("end_date", "\"2026-02-30\"");
    row("only_latest", "\"true\"");
    row("only_latest_by_sent", "1");
    row("event_types", "\"opened\"");
    row("event_types", "[[\"opened\"]]");
    row("event_types", "[\"bounce\"]");
    row("event_types", "[\"Opened\"]");
    row("include_headers", "0");
    row("custom_headers", "{}");
    row("region", "\"EU\"");
    row("region", "\"\"");
    row("continue_token", "\"nonsense\"");
    row("continue_token", "\"a.b.c\"");
}

void tst_EmulatorContract::fieldRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    Caller caller;
    const Answer answer
        = caller.ask(request(QStringLiteral("activity/search"), body, bytes(demoKey)));
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorCode(answer), QStringLiteral("E_ApiResponseCodes.NON_VALIDATING_IN_PAYLOAD"));
    const QJsonObject data = dataOf(answer);
    QVERIFY(!data[QStringLiteral("error")].toString().isEmpty());
    const QJsonObject errors = data[QStringLiteral("field_validation_errors")].toObject();
    QCOMPARE(errors[QStringLiteral("fieldname")].toString(), field);
    QVERIFY(!errors[QStringLiteral("message")].toString().isEmpty());
}

void tst_EmulatorContract::fieldTaken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty object") << QByteArrayLiteral("{}");
    QTest::newRow("all") << QByteArrayLiteral(
        R"({"start_date":"2026-03-01","end_date":"2026-03-02 10:00:00","search":"a | b",
            "search_email_id":"x","search_subject":"s","search_sender":"s","search_recipient":"r",
            "search_usernames":["u"],"subaccounts":["Kx3f9Q"],"limit":1000,"only_latest":false,
            "only_latest_by_sent":true,"event_types":["opened","hard-bounced"],
            "include_headers":true,"custom_headers":["X-Ticket"],"region":"au","api_key":"any"})");
    QTest::newRow("smallest limit") << QByteArrayLiteral(R"({"limit":1})");
    QTest::newRow("empty lists") << QByteArrayLiteral(R"({"event_types":[],"subaccounts":[]})");
}

void tst_EmulatorContract::fieldTaken()
{
    QFETCH(const QByteArray, body);
    Caller caller;
    const Answer answer
        = caller.ask(request(QStringLiteral("activity/search"), body, bytes(demoKey)));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QVERIFY(dataOf(answer)[QStringLiteral("events")].isArray());
    QVERIFY(dataOf(answer)[QStringLiteral("total_events")].isDouble());
}

void tst_EmulatorContract::wrongEventNamesTheAllowedOnes()
{
    Caller caller;
    const QString error
        = caller
              .found({{QStringLiteral("event_types"),
                       QJsonArray{QStringLiteral("bounce")}}})[QStringLiteral("error")]
              .toString();
    for (const char *name : {"processed", "soft-bounced", "hard-bounced", "rejected", "spam",
                             "delivered", "unsubscribed", "resubscribed", "opened", "clicked"})
        QVERIFY2(error.contains(QLatin1StringView(name)), name);
}

void tst_EmulatorContract::keyRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const QString malformed = QStringLiteral("INVALID_IN_PAYLOAD");
    const QString unknown = QStringLiteral("API_EXCEPTION");
    const QString format = QStringLiteral("not in the correct format");
    QTest::newRow("none") << QByteArray() << malformed << format;
    QTest::newRow("short") << QByteArrayLiteral("api-123") << malformed << format;
    QTest::newRow("long") << bytes(demoKey) + 'x' << malformed << format;
    QTest::newRow("line break") << bytes(demoKey) + '\n' << malformed << format;
    QTest::newRow("unknown") << QByteArrayLiteral("api-00000000000000000000000000000000") << unknown
                             << QStringLiteral("'api_key' was not found");
    QTest::newRow("other case") << bytes(demoKey).toLower() << unknown
                                << QStringLiteral("'api_key' was not found");
    QTest::newRow("no right") << bytes(searchDeniedKey)
                              << QStringLiteral("ENDPOINT_PERMISSION_DENIED") << QString();
    QTest::newRow("no right at all")
        << bytes(powerlessKey) << QStringLiteral("ENDPOINT_PERMISSION_DENIED") << QString();
}

void tst_EmulatorContract::keyRefused()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    Caller caller;
    const Answer answer = caller.ask(request(QStringLiteral("activity/search"), "{}", key));
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorCode(answer), QStringLiteral("E_ApiResponseCodes.") + code);
    QVERIFY(dataOf(answer)[QStringLiteral("error")].toString().contains(words));
}

void tst_EmulatorContract::keyTaken_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("body");
    const QByteArray key = bytes(demoKey);
    QTest::newRow("header") << key << QByteArray() << QByteArrayLiteral("{}");
    QTest::newRow("bearer") << QByteArray() << "Bearer " + key << QByteArrayLiteral("{}");
    QTest::newRow("body") << QByteArray() << QByteArray()
                          << QByteArrayLiteral(R"({"api_key":")") + key + "\"}";
}

void tst_EmulatorContract::keyTaken()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, authorization);
    QFETCH(const QByteArray, body);
    Caller caller;
    Request asked = request(QStringLiteral("activity/search"), body, header);
    asked.authorization = authorization;
    QCOMPARE(caller.ask(asked).status, 200);
}

void tst_EmulatorContract::permissionsOfEveryKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("maySearch");
    QTest::addColumn<bool>("mayAnything");
    QTest::newRow("demo") << bytes(demoKey) << true << true;
    QTest::newRow("denied") << bytes(searchDeniedKey) << false << true;
    QTest::newRow("powerless") << bytes(powerlessKey) << false << false;
    QTest::newRow("activity") << bytes(activityKey) << true << true;
    QTest::newRow("no subaccounts") << bytes(noSubaccountsKey) << true << true;
    QTest::newRow("viewer") << bytes(viewerKey) << true << true;
    QTest::newRow("child") << bytes(childKey) << true << true;
}

void tst_EmulatorContract::permissionsOfEveryKey()
{
    QFETCH(const QByteArray, key);
    QFETCH(const bool, maySearch);
    QFETCH(const bool, mayAnything);
    Caller caller;
    const Answer answer = caller.ask(request(QStringLiteral("api_keys/permissions"), {}, key));
    QCOMPARE(answer.status, 200);
    const QJsonArray list = QJsonDocument::fromJson(answer.body)[QStringLiteral("data")].toArray();
    QCOMPARE(list.contains(QStringLiteral("/activity/search")), maySearch);
    QCOMPARE(!list.isEmpty(), mayAnything);
}

void tst_EmulatorContract::onlyItsRegionKnowsAKey_data()
{
    QTest::addColumn<int>("region");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("known");
    QTest::newRow("master, global") << -1 << bytes(demoKey) << true;
    QTest::newRow("master, eu") << int(Region::Eu) << bytes(demoKey) << true;
    QTest::newRow("master, us") << int(Region::Us) << bytes(demoKey) << false;
    QTest::newRow("master, au") << int(Region::Au) << bytes(demoKey) << false;
    QTest::newRow("child, global") << -1 << bytes(childKey) << true;
    QTest::newRow("child, us") << int(Region::Us) << bytes(childKey) << true;
    QTest::newRow("child, eu") << int(Region::Eu) << bytes(childKey) << false;
}

void tst_EmulatorContract::onlyItsRegionKnowsAKey()
{
    QFETCH(const int, region);
    QFETCH(const QByteArray, key);
    QFETCH(const bool, known);
    Options options;
    if (region >= 0)
        options.region = static_cast<Region>(region);
    Caller caller(options);
    const Answer answer = caller.ask(request(QStringLiteral("api_keys/permissions"), {}, key));
    QCOMPARE(answer.status, known ? 200 : 400);
    QCOMPARE(errorCode(answer),
             known ? QString() : QStringLiteral("E_ApiResponseCodes.API_EXCEPTION"));
}

void tst_EmulatorContract::keysDifferInRights()
{
    Caller caller;
    const auto may = [&caller](const char *operation, QLatin1StringView key) {
        return errorCode(caller.call(operation, {}, key))
            != QStringLiteral("E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED");
    };
    QVERIFY(may("subaccounts/search", demoKey));
    QVERIFY(may("activity/search", activityKey));
    QVERIFY(!may("suppression/view", activityKey));
    QVERIFY(may("suppression/add", noSubaccountsKey));
    QVERIFY(!may("subaccounts/search", noSubaccountsKey));
    QVERIFY(may("subaccounts/search", viewerKey));
    QVERIFY(!may("suppression/add", viewerKey));
    QVERIFY(!may("subaccounts/search", childKey));
}

void tst_EmulatorContract::aChildSeesItsOwnOnly()
{
    Options options;
    options.events = 2000;
    Caller caller(options);
    const QJsonObject data
        = dataOf(caller.call("activity/search", merged(wholeHistory(), {}), childKey));
    const QJsonArray events = data[QStringLiteral("events")].toArray();
    QVERIFY(!events.isEmpty());
    for (const QJsonValue &event : events)
        QCOMPARE(event[QStringLiteral("subaccount_name")].toString(),
                 QStringLiteral("Bluefin Outfitters"));
}

void tst_EmulatorContract::requestRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QString search = QStringLiteral("/v3/activity/search");
    QTest::newRow("unknown operation")
        << QStringLiteral("/v3/activity/find") << true << QByteArrayLiteral("{}") << 404;
    QTest::newRow("no base") << QStringLiteral("/activity/search") << true
                             << QByteArrayLiteral("{}") << 404;
    QTest::newRow("not POST") << search << false << QByteArray() << 405;
    QTest::newRow("no JSON") << search << true << QByteArrayLiteral("{\"search\":") << 400;
    QTest::newRow("no object") << search << true << QByteArrayLiteral("[]") << 400;
    QTest::newRow("too large") << search << true
                               << "{\"search\":\"" + QByteArray(1'000'001, 'x') + "\"}" << 413;
}

void tst_EmulatorContract::requestRefused()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isPost);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    Caller caller;
    const Answer answer = caller.ask({.verb = isPost ? Verb::Post : Verb::Other,
                                      .path = path,
                                      .body = body,
                                      .keyHeader = bytes(demoKey),
                                      .authorization = {},
                                      .address = QStringLiteral("127.0.0.1")});
    QCOMPARE(answer.status, status);
    QVERIFY(errorCode(answer).startsWith(QLatin1StringView("E_ApiResponseCodes.")));
}

void tst_EmulatorContract::everyAnswerHasAnIdOfItsOwn()
{
    Caller caller;
    QSet<QString> ids;
    for (int i = 0; i < 20; ++i) {
        const QByteArray key = i % 2 == 0 ? bytes(demoKey) : QByteArray();
        const Answer answer = caller.ask(request(QStringLiteral("api_keys/permissions"), {}, key));
        ids += QJsonDocument::fromJson(answer.body)[QStringLiteral("request_id")].toString();
    }
    QCOMPARE(ids.size(), 20);
    QVERIFY(!ids.contains(QString()));
}

QTEST_GUILESS_MAIN(tst_EmulatorContract)
#include "tst_emulatorcontract.moc"
