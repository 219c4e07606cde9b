// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"
#include "emulator/faultrule.h"

#include <QtTest>

using namespace Emulator;
using namespace std::chrono_literals;

namespace {

QJsonObject fields(const char *json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return object;
}

QJsonObject searched(Caller &caller, const char *json)
{
    return dataOf(caller.call("subaccounts/search", fields(json)));
}

QStringList namesIn(const QJsonObject &data)
{
    QStringList names;
    const QJsonArray list = data[QStringLiteral("subaccounts")].toArray();
    for (const QJsonValue &item : list)
        names += item[QStringLiteral("name")].toString();
    return names;
}

Answer add(Caller &caller, const char *json = R"({"fullname":"Pine Ltd"})")
{
    return caller.call("subaccount/add", fields(json));
}

Options faulty(const char *spec)
{
    Options options;
    options.faults = {std::get<FaultRule>(parsedFault(QString::fromLatin1(spec)))};
    return options;
}

} // namespace

class tst_EmulatorSubaccounts : public QObject {
    Q_OBJECT

private slots:
    void found_data();
    void found();
    void fieldsOfOne();
    void pages();
    void added();
    void addedAsWished();
    void sameNameTwice();
    void addedMayHaveSuppressions();
    void fiftyAnHour();
    void hourSlides();
    void dedicatedNeedsALargePlan();
    void edited();
    void editedInOneFieldOnly();
    void editKeepsToTheRules_data();
    void editKeepsToTheRules();
    void closedAndReopened();
    void closesTheOneThatIsMeant();
    void refused_data();
    void refused();
    void carriedOutAllTheSame_data();
    void carriedOutAllTheSame();
    void notCarriedOut_data();
    void notCarriedOut();
};

void tst_EmulatorSubaccounts::found_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *question, int expected) {
        QTest::newRow(question) << QByteArray(question) << expected;
    };
    row("{}", 7);
    row(R"({"states":"all"})", 7);
    row(R"({"states":"active"})", 5);
    row(R"({"states":"closed"})", 1);
    row(R"({"states":"suspended"})", 1);
    row(R"({"search_terms":["NORDLICHT"]})", 1);
    row(R"({"search_terms":["nordlicht","bluefin","nothing"]})", 2);
    row(R"({"search_terms":["Bluefin"],"fuzzy_search":false})", 0);
    row(R"({"search_terms":["bluefin outfitters"],"fuzzy_search":false})", 0);
    row(R"({"search_terms":["Bluefin Outfitters"],"fuzzy_search":false})", 1);
    row(R"({"search_terms":["Kx3f9Q"],"fuzzy_search":false})", 1);
    row(R"({"search_terms":["bluefin"],"states":"closed"})", 0);
    row(R"({"search_terms":[]})", 7);
    row(R"({"continue_token":""})", 7);
}

void tst_EmulatorSubaccounts::found()
{
    QFETCH(const QByteArray, question);
    QFETCH(const int, expected);
    Caller caller;
    const QJsonObject data = searched(caller, question.constData());
    QCOMPARE(data[QStringLiteral("total_count")], expected);
    QCOMPARE(namesIn(data).size(), expected);
    QCOMPARE(data[QStringLiteral("continue_token")], QString());
}

void tst_EmulatorSubaccounts::fieldsOfOne()
{
    Caller caller;
    const QJsonObject data = searched(caller, R"({"search_terms":["alpenblick"]})");
    QCOMPARE(data, fields(R"({"continue_token":"","total_count":1,"subaccounts":[
        {"name":"Alpenblick Hotel","email":"rezeption@alpenblick.example","id":"q7Lm2A",
         "plan_size":10000,"plan_used":0,"plan_remaining":10000,"state":"Closed",
         "dedicated_ip":false}]})"));
}

void tst_EmulatorSubaccounts::pages()
{
    Caller caller;
    QJsonObject question = fields(R"({"page_size":3,"sort_direction":"desc"})");
    QStringList names;
    QList<qsizetype> sizes;
    do {
        const QJsonObject data = dataOf(caller.call("subaccounts/search", question));
        sizes += namesIn(data).size();
        names += namesIn(data);
        question[QStringLiteral("continue_token")] = data[QStringLiteral("continue_token")];
    } while (!question[QStringLiteral("continue_token")].toString().isEmpty());
    QCOMPARE(sizes, QList<qsizetype>({3, 3, 1}));
    QStringList ascending = namesIn(searched(caller, "{}"));
    QCOMPARE(ascending.value(0), QStringLiteral("Alpenblick Hotel"));
    std::reverse(ascending.begin(), ascending.end());
    QCOMPARE(names, ascending);
}

void tst_EmulatorSubaccounts::added()
{
    Caller caller;
    QJsonObject data = dataOf(add(caller));
    static const QRegularExpression form(QStringLiteral("\\A[0-9A-Za-z]{6}\\z"));
    const QString id = data.take(QStringLiteral("id")).toString();
    QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
    QCOMPARE(data, fields(R"({"name":"Pine Ltd","plan_size":10000,"plan_used":0,
        "plan_remaining":10000,"state":"Active","dedicated_ip":false,"archiving":false,
        "enforce_2fa":false,"sms_enabled":false,"sms_limit":1000})"));
    const QJsonObject seen = searched(caller, R"({"search_terms":["Pine Ltd"]})");
    QCOMPARE(seen[QStringLiteral("subaccounts")][0][QStringLiteral("id")], id);
    Caller same;
    QCOMPARE(dataOf(add(same))[QStringLiteral("id")], id);
}

void tst_EmulatorSubaccounts::addedAsWished()
{
    Caller caller;
    QJsonObject data = dataOf(add(caller, R"({"fullname":"Big","limit":250000,"dedicated_ip":true,
        "archiving":true,"enforce_2fa":true,"enable_sms":true,"sms_limit":5,
        "subaccount_email":"a@b.test"})"));
    data.remove(QStringLiteral("id"));
    QCOMPARE(data, fields(R"({"name":"Big","plan_size":250000,"plan_used":0,
        "plan_remaining":250000,"state":"Active","dedicated_ip":true,"archiving":true,
        "enforce_2fa":true,"sms_enabled":true,"sms_limit":5})"));
    QCOMPARE(namesIn(searched(caller, R"({"search_terms":["a@b.test"]})")),
             QStringList(QStringLiteral("Big")));
}

void tst_EmulatorSubaccounts::sameNameTwice()
{
    Caller caller;
    const QJsonValue first = dataOf(add(caller))[QStringLiteral("id")];
    const QJsonValue second = dataOf(add(caller))[QStringLiteral("id")];
    QVERIFY(first != second);
    QCOMPARE(namesIn(searched(caller, R"({"search_terms":["pine"]})")).size(), 2);
}

void tst_EmulatorSubaccounts::addedMayHaveSuppressions()
{
    Caller caller;
    const QJsonObject wish{
        {QStringLiteral("email_address"), QStringLiteral("a@b.test")},
        {QStringLiteral("subaccount_id"), dataOf(add(caller))[QStringLiteral("id")]}};
    QCOMPARE(caller.call("suppression/add", wish).status, 200);
}

void tst_EmulatorSubaccounts::fiftyAnHour()
{
    Caller caller;
    for (int i = 0; i < 50; ++i)
        QCOMPARE(add(caller).status, 200);
    QCOMPARE(add(caller).status, 429);
    QCOMPARE(caller.call("subaccounts/search", {}).status, 429);
    caller.advance(60s);
    QCOMPARE(searched(caller, "{}")[QStringLiteral("total_count")], 57);
    QCOMPARE(add(caller).status, 429);
}

void tst_EmulatorSubaccounts::hourSlides()
{
    Caller caller;
    for (int i = 0; i < 120; ++i) {
        QCOMPARE(add(caller).status, 200);
        caller.advance(72s);
    }
}

void tst_EmulatorSubaccounts::dedicatedNeedsALargePlan()
{
    Caller caller;
    const Answer answer
        = add(caller, R"({"fullname":"Pine Ltd","dedicated_ip":true,"limit":100000})");
    QCOMPARE(answer.status, 400);
    QCOMPARE(dataOf(answer)[QStringLiteral("error_code")],
             QStringLiteral("E_ApiResponseCodes.API_EXCEPTION"));
    QCOMPARE(searched(caller, "{}")[QStringLiteral("total_count")], 7);
}

void tst_EmulatorSubaccounts::edited()
{
    Caller caller;
    const QString id = dataOf(add(caller))[QStringLiteral("id")].toString();
    QJsonObject wish = fields(R"({"fullname":"Fir Ltd","limit":250000,"dedicated_ip":true,
        "archiving":true,"enforce_2fa":true,"enable_sms":true,"sms_limit":7})");
    wish.insert(QStringLiteral("id"), id);
    QJsonObject data = dataOf(caller.call("subaccount/edit", wish));
    QCOMPARE(data.take(QStringLiteral("id")), id);
    QCOMPARE(data, fields(R"({"name":"Fir Ltd","plan_size":250000,"plan_used":0,
        "plan_remaining":250000,"state":"Active","dedicated_ip":true,"archiving":true,
        "enforce_2fa":true,"sms_enabled":true,"sms_limit":7})"));
    QCOMPARE(namesIn(searched(caller, R"({"search_terms":["Fir Ltd"]})")).size(), 1);
}

void tst_EmulatorSubaccounts::editedInOneFieldOnly()
{
    Caller caller;
    const QString id
        = dataOf(add(caller, R"({"fullname":"Pine","archiving":true})"))[QStringLiteral("id")]
              .toString();
    const QJsonObject data = dataOf(caller.call(
        "subaccount/edit", {{QStringLiteral("id"), id}, {QStringLiteral("limit"), 20'000}}));
    QCOMPARE(data[QStringLiteral("name")], QStringLiteral("Pine"));
    QCOMPARE(data[QStringLiteral("archiving")], true);
    QCOMPARE(data[QStringLiteral("plan_size")], 20'000);
}

void tst_EmulatorSubaccounts::editKeepsToTheRules_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("dedicated") << QByteArray(R"({"id":"Kx3f9Q","dedicated_ip":true})");
    QTest::newRow("unknown") << QByteArray(R"({"id":"nobody","limit":20000})");
    QTest::newRow("other case") << QByteArray(R"({"id":"kx3f9q","limit":20000})");
    QTest::newRow("size") << QByteArray(R"({"id":"Kx3f9Q","limit":12345})");
    QTest::newRow("no id") << QByteArray(R"({"limit":20000})");
    QTest::newRow("address") << QByteArray(R"({"id":"Kx3f9Q","subaccount_email":"a@b.test"})");
}

void tst_EmulatorSubaccounts::editKeepsToTheRules()
{
    QFETCH(const QByteArray, body);
    Caller caller;
    const QJsonObject before = searched(caller, "{}");
    QCOMPARE(caller.call("subaccount/edit", fields(body.constData())).status, 400);
    QCOMPARE(searched(caller, "{}"), before);
}

void tst_EmulatorSubaccounts::closedAndReopened()
{
    Caller caller;
    const QJsonObject id = fields(R"({"id":"Kx3f9Q"})");
    QCOMPARE(caller.call("subaccount/reopen", id).status, 400); // it is open
    const Answer closed = caller.call("subaccount/close", id);
    QCOMPARE(closed.status, 200);
    QVERIFY(QJsonDocument::fromJson(closed.body)[QStringLiteral("data")].isString());
    QCOMPARE(searched(caller, R"({"states":"closed"})")[QStringLiteral("total_count")], 2);
    QCOMPARE(caller.call("subaccount/close", id).status, 400);
    const Answer reopened = caller.call("subaccount/reopen", id);
    QVERIFY(QJsonDocument::fromJson(reopened.body)[QStringLiteral("data")].isString());
    QCOMPARE(searched(caller, R"({"states":"active"})")[QStringLiteral("total_count")], 5);
    QCOMPARE(caller.call("subaccount/close", fields(R"({"id":"0aBz9Y"})")).status, 400);
}

void tst_EmulatorSubaccounts::closesTheOneThatIsMeant()
{
    Caller caller;
    const QJsonValue first = dataOf(add(caller))[QStringLiteral("id")];
    const QJsonValue second = dataOf(add(caller))[QStringLiteral("id")];
    QCOMPARE(caller.call("subaccount/close", {{QStringLiteral("id"), second}}).status, 200);
    const QJsonObject open = searched(caller, R"({"search_terms":["Pine Ltd"],"states":"active"})");
    QCOMPARE(open[QStringLiteral("subaccounts")].toArray().size(), 1);
    QCOMPARE(open[QStringLiteral("subaccounts")][0][QStringLiteral("id")], first);
    const QJsonObject other{{QStringLiteral("id"), first},
                            {QStringLiteral("email"), QStringLiteral("x@y.test")}};
    QCOMPARE(caller.call("subaccount/close", other).status, 400);
}

void tst_EmulatorSubaccounts::refused_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *operation, const char *body, const char *field) {
        QTest::addRow("%s %s", operation, body)
            << QByteArray(operation) << QByteArray(body) << QString(QLatin1StringView(field));
    };
    const char *const add = "subaccount/add";
    const char *const search = "subaccounts/search";
    row(add, "{}", "fullname");
    row(add, R"({"fullname":" "})", "fullname");
    row(add, R"({"fullname":1})", "fullname");
    row(add, R"({"fullname":"x","limit":12345})", "limit");
    row(add, R"({"fullname":"x","limit":"10000"})", "limit");
    row(add, R"({"fullname":"x","sms_limit":-1})", "sms_limit");
    row(add, R"({"fullname":"x","sms_limit":1.5})", "sms_limit");
    row(add, R"({"fullname":"x","archiving":1})", "archiving");
    row(add, R"({"fullname":"x","subaccount_email":"a"})", "subaccount_email");
    row(add, R"({"fullname":"x","subaccount_id":"Kx3f9Q"})", "subaccount_id");
    row(search, R"({"states":"Active"})", "states");
    row(search, R"({"states":["active"]})", "states");
    row(search, R"({"sort_direction":"down"})", "sort_direction");
    row(search, R"({"page_size":0})", "page_size");
    row(search, R"({"search_terms":"x"})", "search_terms");
    row(search, R"({"fuzzy_search":"x"})", "fuzzy_search");
    row(search, R"({"continue_token":"x"})", "continue_token");
    row(search, R"({"limit":5})", "limit");
}

void tst_EmulatorSubaccounts::refused()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    Caller caller;
    const Answer answer = caller.call(operation.constData(), fields(body.constData()));
    QCOMPARE(answer.status, 400);
    QCOMPARE(dataOf(answer)[QStringLiteral("field_validation_errors")]
                 .toObject()[QStringLiteral("fieldname")],
             field);
}

void tst_EmulatorSubaccounts::carriedOutAllTheSame_data()
{
    QTest::addColumn<int>("unused");
    for (const char *spec : {"lost-answer:on=subaccount/add", "500-done:on=subaccount/add",
                             "cut:on=subaccount/add", "stall:on=subaccount/add"})
        QTest::newRow(spec) << 0;
}

void tst_EmulatorSubaccounts::carriedOutAllTheSame()
{
    Caller caller(faulty(QTest::currentDataTag()));
    const Answer answer = add(caller);
    QVERIFY(answer.status == 500 || answer.delivery != Delivery::Whole || answer.delay > 30s);
    QCOMPARE(searched(caller, "{}")[QStringLiteral("total_count")], 8);
}

void tst_EmulatorSubaccounts::notCarriedOut_data()
{
    QTest::addColumn<int>("unused");
    for (const char *spec : {"500:on=subaccount/add", "502:on=subaccount/add",
                             "503-html:on=subaccount/add", "429:on=subaccount/add"})
        QTest::newRow(spec) << 0;
}

void tst_EmulatorSubaccounts::notCarriedOut()
{
    Caller caller(faulty(QTest::currentDataTag()));
    QVERIFY(add(caller).status >= 429);
    QCOMPARE(searched(caller, "{}")[QStringLiteral("total_count")], 7);
}

QTEST_GUILESS_MAIN(tst_EmulatorSubaccounts)
#include "tst_emulatorsubaccounts.moc"
