// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"
#include "emulator/faultrule.h"

#include <QtTest>

using namespace Emulator;
using namespace std::chrono_literals;

namespace {

Options faulty(const char *spec)
{
    Options options;
    options.events = 1'000;
    options.faults = {std::get<FaultRule>(parsedFault(QString::fromLatin1(spec)))};
    return options;
}

QList<int> statuses(Caller &caller, int count)
{
    QList<int> list;
    for (int i = 0; i < count; ++i)
        list += caller.search(wholeHistory()).status;
    return list;
}

bool isJson(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).isObject();
}

} // namespace

class tst_EmulatorFaults : public QObject {
    Q_OBJECT

private slots:
    void timing_data();
    void timing();
    void notUnderstood_data();
    void notUnderstood();
    void tooManyRequestsTimesTheAddressOut();
    void delays();
    void bodies();
    void expiredTokenOnItsPage();
    void flatErrors();
    void statusOfBadKeys();
    void onlyOnTheNamedOperation();
    void onlyOnTheNamedWrite();
    void helpNamesEveryFault();
};

void tst_EmulatorFaults::timing_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *spec, const QList<int> &expected) {
        QTest::newRow(spec) << QByteArray(spec) << expected;
    };
    row("500", {500, 500, 500, 500, 500, 500});
    row("500:always", {500, 500, 500, 500, 500, 500});
    row("500:after=2", {200, 200, 500, 200, 200, 200});
    row("500:after=2,count=2", {200, 200, 500, 500, 200, 200});
    row("500:after=2,always", {200, 200, 500, 500, 500, 500});
    row("500:every=3", {200, 200, 500, 200, 200, 500});
    row("500:every=2,count=1", {200, 500, 200, 200, 200, 200});
    row("502:count=1", {502, 200, 200, 200, 200, 200});
    row("503-html:after=1", {200, 503, 200, 200, 200, 200});
    row("429:after=1,count=1", {200, 429, 200, 200, 200, 200});
}

void tst_EmulatorFaults::timing()
{
    QFETCH(const QByteArray, spec);
    QFETCH(const QList<int>, expected);
    Caller caller(faulty(spec.constData()));
    QCOMPARE(statuses(caller, 6), expected);
}

void tst_EmulatorFaults::notUnderstood_data()
{
    QTest::addColumn<int>("unused");
    for (const char *spec : {"", "418", "500:often", "500:every=x", "500:every=-1", "500:on="})
        QTest::newRow(spec) << 0;
}

void tst_EmulatorFaults::notUnderstood()
{
    const auto parsed = parsedFault(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!std::get<FaultSyntaxError>(parsed).message.isEmpty());
}

void tst_EmulatorFaults::tooManyRequestsTimesTheAddressOut()
{
    Caller caller(faulty("429:after=1,seconds=42"));
    QCOMPARE(statuses(caller, 4), QList<int>({200, 429, 429, 429}));
    caller.advance(42s);
    QCOMPARE(statuses(caller, 1), QList<int>({200}));
}

void tst_EmulatorFaults::delays()
{
    QCOMPARE(Caller(faulty("stall")).search({}).delay, 40'000ms);
    QCOMPARE(Caller(faulty("stall:seconds=7")).search({}).delay, 7'000ms);
    QCOMPARE(Caller(faulty("latency:ms=30")).search({}).delay, 30ms);
    Options options = faulty("latency:ms=30");
    options.latency = 100ms;
    QCOMPARE(Caller(options).search({}).delay, 130ms);
}

void tst_EmulatorFaults::bodies()
{
    const QJsonObject all = wholeHistory();
    QVERIFY(!isJson(Caller(faulty("cut-json")).search(all)));
    QCOMPARE(Caller(faulty("cut")).search(all).delivery, Delivery::CutOff);
    QVERIFY(Caller(faulty("empty-body")).search(all).body.isEmpty());
    QCOMPARE(Caller(faulty("html")).search(all).contentType, QByteArrayLiteral("text/html"));
    QVERIFY(!QUtf8StringView(Caller(faulty("bad-utf8")).search(all).body).isValidUtf8());
    const Answer hidden = Caller(faulty("error-in-200")).search(all);
    QCOMPARE(hidden.status, 200);
    QVERIFY(dataOf(hidden)[QStringLiteral("error_code")].isString());
}

void tst_EmulatorFaults::expiredTokenOnItsPage()
{
    Caller caller(faulty("expired-token:page=3"));
    QJsonObject fields = wholeHistory();
    for (const int expected : {200, 200, 400, 200}) {
        const Answer answer = caller.search(fields);
        QCOMPARE(answer.status, expected);
        const QJsonValue token = dataOf(answer)[QStringLiteral("continue_token")];
        if (token.isString())
            fields[QStringLiteral("continue_token")] = token;
    }
}

void tst_EmulatorFaults::flatErrors()
{
    Caller caller(faulty("flat-error"));
    const Answer answer = caller.search({{QStringLiteral("limit"), 0}});
    const QJsonObject flat = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(answer.status, 400);
    QVERIFY(flat[QStringLiteral("error_code")].isString());
    QVERIFY(flat[QStringLiteral("request_id")].isString());
    QVERIFY(!flat.contains(QLatin1StringView("data")));
    QVERIFY(caller.found({}).contains(QLatin1StringView("events")));
}

void tst_EmulatorFaults::statusOfBadKeys()
{
    Caller caller(faulty("auth-status:code=403"));
    Request request{.path = QStringLiteral("/v3/activity/search"),
                    .body = {},
                    .keyHeader = QByteArrayLiteral("api-nonsense"),
                    .authorization = {},
                    .address = QStringLiteral("127.0.0.1")};
    QCOMPARE(caller.ask(request).status, 403);
    request.keyHeader = QByteArrayLiteral("api-00000000000000000000000000000000");
    QCOMPARE(caller.ask(request).status, 403);
    QCOMPARE(caller.search({{QStringLiteral("limit"), 0}}).status, 400);
}

void tst_EmulatorFaults::onlyOnTheNamedOperation()
{
    Caller caller(faulty("500:on=permissions"));
    QCOMPARE(statuses(caller, 2), QList<int>({200, 200}));
    QCOMPARE(caller
                 .ask({.path = QStringLiteral("/v3/api_keys/permissions"),
                       .body = {},
                       .keyHeader = QByteArray(demoKey.data(), demoKey.size()),
                       .authorization = {},
                       .address = {}})
                 .status,
             500);
}

void tst_EmulatorFaults::onlyOnTheNamedWrite()
{
    Caller caller(faulty("500:on=subaccount/add"));
    const QJsonObject rosa{{QStringLiteral("email_address"), QStringLiteral("rosa@example.test")}};
    QCOMPARE(caller.call("suppression/add", rosa).status, 200);
    QCOMPARE(caller.call("subaccount/add", {}).status, 500);
}

void tst_EmulatorFaults::helpNamesEveryFault()
{
    for (const char *name :
         {"429", "500", "502", "503-html", "stall", "latency", "cut-json", "cut ", "bad-utf8",
          "html", "expired-token", "empty-body", "error-in-200", "flat-error", "auth-status",
          "lost-answer", "500-done"})
        QVERIFY2(faultHelp().contains(QLatin1StringView(name)), name);
}

QTEST_GUILESS_MAIN(tst_EmulatorFaults)
#include "tst_emulatorfaults.moc"
