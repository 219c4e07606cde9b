// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"

#include <QtTest>

using namespace Emulator;
using namespace std::chrono_literals;

namespace {

QJsonObject everything()
{
    return {{QStringLiteral("start_date"), QStringLiteral("2025-01-01")},
            {QStringLiteral("end_date"), QStringLiteral("2027-01-01")}};
}

QJsonObject fields(const char *json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return object;
}

QJsonObject viewed(Caller &caller, const char *json)
{
    return dataOf(caller.call("suppression/view", merged(everything(), fields(json))));
}

QJsonObject added(Caller &caller, const char *json)
{
    return dataOf(caller.call("suppression/add", fields(json)));
}

qint64 total(Caller &caller, const char *json)
{
    return viewed(caller, json)[QStringLiteral("total_results")].toInteger(-1);
}

QJsonArray allPages(Caller &caller, QJsonObject question)
{
    QJsonArray all;
    for (;;) {
        const QJsonObject data = dataOf(caller.call("suppression/view", question));
        const QJsonArray page = data[QStringLiteral("results")].toArray();
        for (const QJsonValue &item : page)
            all.append(item);
        if (!data[QStringLiteral("continue_token")].isString())
            return all;
        question[QStringLiteral("continue_token")] = data[QStringLiteral("continue_token")];
    }
}

} // namespace

class tst_EmulatorSuppressions : public QObject {
    Q_OBJECT

private slots:
    void addedIsSeen();
    void addedTwice();
    void removedIsGone();
    void onlyTheNamedReasonIsRemoved();
    void onlyTheNamedAccountIsFreed();
    void casesAreOneAddress();
    void subaccountsAreApart();
    void pagesHoldEverythingOnce();
    void tokenOfAnotherQuestion();
    void tokenExpires();
    void filters_data();
    void filters();
    void defaultsEndAtMidnight();
    void datesHaveNoZone();
    void sorted();
    void bouncesFreeThemselves();
    void sameSeedSameWorld();
    void refused_data();
    void refused();
    void rights_data();
    void rights();
};

void tst_EmulatorSuppressions::addedIsSeen()
{
    Caller caller;
    const QJsonObject answer
        = added(caller, R"({"email_address":"Rosa@example.test","block_description":"left"})");
    QCOMPARE(answer, fields(R"({"added":true,"block_description":"left",
                                "email_address":"Rosa@example.test"})"));
    const QJsonObject view = viewed(caller, R"({"email_address":"rosa@EXAMPLE.test"})");
    QCOMPARE(view, fields(R"({"continue_token":null,"total_results":1,"results":[
        {"block_description":"left","complaint":"","email_address":"Rosa@example.test",
         "reason":"manual","subject":null,"timestamp":"2026-03-05 15:30:10"}]})"));
}

void tst_EmulatorSuppressions::addedTwice()
{
    Caller caller;
    const char *const rosa = R"({"email_address":"rosa@example.test"})";
    QCOMPARE(added(caller, rosa)[QStringLiteral("added")], true);
    QCOMPARE(added(caller, rosa)[QStringLiteral("added")], false);
    QCOMPARE(total(caller, rosa), 1);
}

void tst_EmulatorSuppressions::removedIsGone()
{
    Caller caller;
    (void)added(caller, R"({"email_address":"shop.example.test"})");
    const QJsonObject wish
        = fields(R"({"email_address":"shop.example.test","reasons":["manual","spam"]})");
    QCOMPARE(dataOf(caller.call("suppression/remove", wish)), fields(R"({"suppressions":[
        {"email_address":"shop.example.test","reason":"manual","removed":true},
        {"email_address":"shop.example.test","reason":"spam","removed":false}]})"));
    QCOMPARE(total(caller, R"({"email_address":"shop.example.test"})"), 0);
}

void tst_EmulatorSuppressions::onlyTheNamedReasonIsRemoved()
{
    Caller caller;
    (void)added(caller, R"({"email_address":"rosa@example.test"})");
    (void)caller.call("suppression/remove",
                      fields(R"({"email_address":"rosa@example.test","reasons":["bounce"]})"));
    QCOMPARE(total(caller, R"({"email_address":"rosa@example.test"})"), 1);
}

void tst_EmulatorSuppressions::onlyTheNamedAccountIsFreed()
{
    Caller caller;
    (void)added(caller, R"({"email_address":"rosa@example.test"})");
    (void)added(caller, R"({"email_address":"rosa@example.test","subaccount_id":"Kx3f9Q"})");
    (void)caller.call("suppression/remove",
                      fields(R"({"email_address":"rosa@example.test","reasons":["manual"],
                                 "subaccount_id":"Kx3f9Q"})"));
    QCOMPARE(total(caller, R"({"email_address":"rosa@example.test"})"), 1);
    QCOMPARE(total(caller, R"({"email_address":"rosa@example.test","subaccount_id":"Kx3f9Q"})"), 0);
}

void tst_EmulatorSuppressions::casesAreOneAddress()
{
    Caller caller;
    (void)added(caller, R"({"email_address":"Rosa@example.test"})");
    QCOMPARE(added(caller, R"({"email_address":"rosa@EXAMPLE.test"})")[QStringLiteral("added")],
             false);
    (void)caller.call("suppression/remove",
                      fields(R"({"email_address":"ROSA@example.test","reasons":["manual"]})"));
    QCOMPARE(total(caller, R"({"email_address":"Rosa@example.test"})"), 0);
}

void tst_EmulatorSuppressions::subaccountsAreApart()
{
    Caller caller;
    (void)added(caller, R"({"email_address":"rosa@example.test","subaccount_id":"Kx3f9Q"})");
    QCOMPARE(total(caller, R"({"email_address":"rosa@example.test"})"), 0);
    QCOMPARE(total(caller, R"({"email_address":"rosa@example.test","subaccount_id":"Kx3f9Q"})"), 1);
    QCOMPARE(total(caller, R"({"email_address":"rosa@example.test","subaccount_id":"34mPq7"})"), 0);
}

void tst_EmulatorSuppressions::pagesHoldEverythingOnce()
{
    Caller caller;
    const QJsonArray all = allPages(caller, everything());
    QVERIFY(all.size() > 200);
    QCOMPARE(all.size(), total(caller, "{}"));
    QSet<QString> distinct;
    for (const QJsonValue &item : all)
        distinct += item[QStringLiteral("email_address")].toString();
    QCOMPARE(distinct.size(), all.size());
    QCOMPARE(viewed(caller, "{}")[QStringLiteral("results")].toArray().size(), 100);
}

void tst_EmulatorSuppressions::tokenOfAnotherQuestion()
{
    Caller caller;
    const QJsonValue token = viewed(caller, "{}")[QStringLiteral("continue_token")];
    QVERIFY(token.isString());
    const QJsonObject other = merged(everything(),
                                     {{QStringLiteral("sort"), QStringLiteral("asc")},
                                      {QStringLiteral("continue_token"), token}});
    QCOMPARE(caller.call("suppression/view", other).status, 400);
    QCOMPARE(caller.search({{QStringLiteral("continue_token"), token}}).status, 400);
}

void tst_EmulatorSuppressions::tokenExpires()
{
    Caller caller;
    const QJsonObject next = merged(everything(),
                                    {{QStringLiteral("continue_token"),
                                      viewed(caller, "{}")[QStringLiteral("continue_token")]}});
    caller.advance(299s);
    QCOMPARE(caller.call("suppression/view", next).status, 200);
    caller.advance(2s);
    QCOMPARE(caller.call("suppression/view", next).status, 400);
}

void tst_EmulatorSuppressions::filters_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *question, int expected) {
        QTest::newRow(question) << QByteArray(question) << expected;
    };
    row(R"({"email_address":"rosa@pine.test"})", 1);
    row(R"({"email_address":"rosa@pine"})", 0);
    row(R"({"recipient":"ROSA@pine.test"})", 1);
    row(R"({"recipient":"pine.test"})", 1);
    row(R"({"recipient":"pine.test","fuzzy":true})", 3);
    row(R"({"recipient":"rosa","fuzzy":false})", 0);
    row(R"({"recipients":["rosa@pine.test","tom@pine.test","x"]})", 2);
    row(R"({"wildcard":"pine"})", 3);
    row(R"({"wildcard":"r*@PINE"})", 1);
    row(R"({"wildcard":"r.s"})", 0);
    row(R"({"wildcard":"pine","suppression_type":"manual"})", 3);
    row(R"({"wildcard":"pine","suppression_type":"spam"})", 0);
    row(R"({"wildcard":"pine","suppression_types":["spam","manual"]})", 3);
    row(R"({"wildcard":"pine","reason":"manual"})", 3);
    row(R"({"wildcard":"pine","reason":"man"})", 0);
    row(R"({"wildcard":"pine","reason":"man","fuzzy":true})", 3);
    row(R"({"wildcard":"pine","reasons":["bounce"]})", 0);
    row(R"({"wildcard":"pine","end_date":"2026-03-05T15:30:10.250Z"})", 0);
    row(R"({"wildcard":"pine","end_date":"2026-03-05T15:30:10.251Z"})", 3);
    row(R"({"wildcard":"pine","start_date":"2026-03-05T15:30:10.250Z"})", 3);
    row(R"({"wildcard":"pine","start_date":"2026-03-05T15:30:10.251Z"})", 0);
}

void tst_EmulatorSuppressions::filters()
{
    QFETCH(const QByteArray, question);
    QFETCH(const int, expected);
    Caller caller;
    (void)added(caller, R"({"email_address":"rosa@pine.test"})");
    (void)added(caller, R"({"email_address":"tom@pine.test"})");
    (void)added(caller, R"({"email_address":"pine.test"})");
    QCOMPARE(total(caller, question.constData()), expected);
}

void tst_EmulatorSuppressions::defaultsEndAtMidnight()
{
    Caller caller;
    (void)added(caller, R"({"email_address":"rosa@example.test"})");
    const QJsonObject rosa = fields(R"({"email_address":"rosa@example.test"})");
    const auto seen = [&]() -> QJsonValue {
        return dataOf(caller.call("suppression/view", rosa))[QStringLiteral("total_results")];
    };
    QCOMPARE(seen(), 0);
    caller.advance(24h);
    QCOMPARE(seen(), 1);
    caller.advance(24h * 30);
    QCOMPARE(seen(), 0);
}

void tst_EmulatorSuppressions::datesHaveNoZone()
{
    Caller caller;
    static const QRegularExpression form(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d{6})?\\z"));
    int withFractions = 0;
    const QJsonArray all = allPages(caller, everything());
    for (const QJsonValue &item : all) {
        const QString date = item[QStringLiteral("timestamp")].toString();
        QVERIFY2(form.match(date).hasMatch(), qPrintable(date));
        withFractions += date.contains(u'.') ? 1 : 0;
    }
    QVERIFY(withFractions > 0 && withFractions < all.size());
}

void tst_EmulatorSuppressions::sorted()
{
    Caller caller;
    for (const char *direction : {"asc", "desc"}) {
        const QJsonArray all = allPages(
            caller, merged(everything(), {{QStringLiteral("sort"), QLatin1StringView(direction)}}));
        QStringList dates;
        for (const QJsonValue &item : all)
            dates += item[QStringLiteral("timestamp")].toString().first(19);
        QStringList expected = dates;
        expected.sort();
        if (direction[0] == 'd')
            std::reverse(expected.begin(), expected.end());
        QCOMPARE(dates, expected);
    }
}

void tst_EmulatorSuppressions::bouncesFreeThemselves()
{
    Caller caller;
    const char *const bounces = R"({"suppression_type":"bounce"})";
    QVERIFY(total(caller, bounces) > 0);
    const qint64 spam = total(caller, R"({"suppression_type":"spam"})");
    caller.advance(24h * 7);
    QCOMPARE(total(caller, bounces), 0);
    QCOMPARE(total(caller, R"({"suppression_type":"spam"})"), spam);
}

void tst_EmulatorSuppressions::sameSeedSameWorld()
{
    Caller one;
    Caller same;
    Caller other({.seed = 2});
    QCOMPARE(allPages(one, everything()), allPages(same, everything()));
    QVERIFY(allPages(one, everything()) != allPages(other, everything()));
}

void tst_EmulatorSuppressions::refused_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *operation, const char *body, const char *field) {
        QTest::addRow("%s %s", operation, body)
            << QByteArray(operation) << QByteArray(body) << QString(QLatin1StringView(field));
    };
    row("add", "{}", "email_address");
    row("add", R"({"email_address":["a@b.test"]})", "email_address");
    row("add", R"({"email_address":"a@b.test,c@d.test"})", "email_address");
    row("add", R"({"email_address":"a@b.test; c@d.test"})", "email_address");
    row("add", R"({"email_address":"localhost"})", "email_address");
    row("add", R"({"email_address":"a@b"})", "email_address");
    row("add", R"({"email_address":""})", "email_address");
    row("add", R"({"email_address":"a@b.test","block_description":1})", "block_description");
    row("add", R"({"email_address":"a@b.test","reason":"manual"})", "reason");
    row("add", R"({"email_address":"a@b.test","subaccount_id":"kx3f9q"})", "subaccount_id");
    row("remove", R"({"reasons":["manual"]})", "email_address");
    row("remove", R"({"email_address":"a@b.test"})", "reasons");
    row("remove", R"({"email_address":"a@b.test","reasons":"manual"})", "reasons");
    row("remove", R"({"email_address":"a@b.test","reasons":["hard"]})", "reasons");
    row("view", R"({"limit":10})", "limit");
    row("view", R"({"sort":"up"})", "sort");
    row("view", R"({"fuzzy":"true"})", "fuzzy");
    row("view", R"({"reasons":"spam"})", "reasons");
    row("view", R"({"recipients":[1]})", "recipients");
    row("view", R"({"suppression_type":"hard"})", "suppression_type");
    row("view", R"({"suppression_types":["Spam"]})", "suppression_types");
    row("view", R"({"start_date":"soon"})", "start_date");
    row("view", R"({"continue_token":"a.b.c"})", "continue_token");
}

void tst_EmulatorSuppressions::refused()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    Caller caller;
    const Answer answer
        = caller.call(("suppression/" + operation).constData(), fields(body.constData()));
    QCOMPARE(answer.status, 400);
    QCOMPARE(dataOf(answer)[QStringLiteral("field_validation_errors")]
                 .toObject()[QStringLiteral("fieldname")],
             field);
}

void tst_EmulatorSuppressions::rights_data()
{
    QTest::addColumn<QByteArray>("operation");
    for (const char *name : {"suppression/add", "suppression/view", "suppression/remove",
                             "subaccount/add", "subaccounts/search"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_EmulatorSuppressions::rights()
{
    QFETCH(const QByteArray, operation);
    Caller caller;
    for (const QLatin1StringView key : {searchDeniedKey, powerlessKey}) {
        const QJsonObject data = dataOf(caller.call(operation.constData(), {}, key));
        QCOMPARE(data[QStringLiteral("error_code")],
                 QStringLiteral("E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED"));
    }
}

QTEST_GUILESS_MAIN(tst_EmulatorSuppressions)
#include "tst_emulatorsuppressions.moc"
