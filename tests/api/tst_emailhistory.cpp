// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/statistics/emailcyclecodec.h"
#include "api/statistics/emailcycleservice.h"
#include "api/statistics/emailhistorycodec.h"
#include "api/statistics/emailhistoryservice.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using GroupBy = EmailHistoryQuery::GroupBy;

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

class TestEmailHistory : public QObject {
    Q_OBJECT
private slots:
    void reads();
    void readsNumbersAsTexts();
    void readsWhatIsMissing();
    void computesWhatIsNotGiven();
    void readsWhoseRowItIs_data();
    void readsWhoseRowItIs();
    void namesWhatItCanNotRead_data();
    void namesWhatItCanNotRead();
    void judgesBounces_data();
    void judgesBounces();
    void writesTheQuestion_data();
    void writesTheQuestion();
    void refusesAPeriodThatRunsBackwards();
    void asksOnceForAll();
    void readsTheCycle();
    void asksForTheCycle();
};

void TestEmailHistory::reads()
{
    const auto history = emailHistoryIn(R"({"data":{"count":1,"bounce_percent_total":1.5,
        "open_percent_total":40.25,"reject_percent_total":0.5,"spam_percent_total":0.1,
        "unsubscribe_percent_total":0.2,"history":[{"subaccount":"Pine","used":200,
        "bytecount":4000,"avgsize":20.5,"lastip":"192.0.2.1","bounces":3,"clicks":4,"opens":80,
        "rejects":1,"spam":2,"unsubscribes":5,"bounce_percent":1.5,"open_percent":40,
        "reject_percent":0.5,"spam_percent":1,"unsubscribe_percent":2.5}]}})");
    QVERIFY(history);
    QCOMPARE(history.value().bouncePercent, 1.5);
    QCOMPARE(history.value().unsubscribePercent, 0.2);
    QCOMPARE(history.value().rows.size(), 1);
    const EmailHistoryRow row = history.value().rows.first();
    QCOMPARE(row.group, u"Pine"_s);
    QCOMPARE(row.sent, 200);
    QCOMPARE(row.bounces, 3);
    QCOMPARE(row.opens, 80);
    QCOMPARE(row.unsubscribes, 5);
    QCOMPARE(row.spamPercent, 1.0);
    QCOMPARE(row.lastIp, u"192.0.2.1"_s);
    QCOMPARE(row.json.value("avgsize"_L1).toDouble(), 20.5);
}

void TestEmailHistory::readsNumbersAsTexts()
{
    const auto history = emailHistoryIn(R"({"data":{"bounce_percent_total":"7.14","history":[
        {"subaccount":"Pine","used":"56","bounces":"4","bounce_percent":"7.14"}]}})");
    QVERIFY(history);
    QCOMPARE(history.value().bouncePercent, 7.14);
    QCOMPARE(history.value().rows.first().sent, 56);
    QCOMPARE(history.value().rows.first().bouncePercent, 7.14);
}

void TestEmailHistory::readsWhatIsMissing()
{
    const auto history = emailHistoryIn(
        R"({"data":{"history":[{"subaccount":"Pine","used":null,"spam":"many"},7,null]}})");
    QVERIFY(history);
    QCOMPARE(history.value().rows.size(), 1);
    QCOMPARE(history.value().unreadable, 2);
    QVERIFY(!history.value().rows.first().sent);
    QVERIFY(!history.value().rows.first().spam);
    QVERIFY(!history.value().rows.first().bouncePercent);
    QCOMPARE(history.value().rows.first().bounceBand(), BounceBand::Unknown);
    QVERIFY(emailHistoryIn(R"({"data":{"history":null}})").value().rows.isEmpty());
}

void TestEmailHistory::computesWhatIsNotGiven()
{
    const auto history = emailHistoryIn(
        R"({"data":{"history":[{"domain":"a.example","used":40,"bounces":3,"domain_verified":true},
                               {"domain":"b.example","used":0,"bounces":0}]}})");
    QCOMPARE(history.value().rows.first().bouncePercent, 7.5);
    QVERIFY(!history.value().rows.first().spamPercent);
    QCOMPARE(history.value().rows.first().isVerified, true);
    QVERIFY(!history.value().rows.last().bouncePercent);
}

void TestEmailHistory::readsWhoseRowItIs_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("id");
    QTest::newRow("name") << QByteArray(R"({"subaccount":"Pine"})") << u"Pine"_s << QString();
    QTest::newRow("object") << QByteArray(R"({"subaccount":{"id":"34l8oj","name":"Pine"}})")
                            << u"Pine"_s << u"34l8oj"_s;
    QTest::newRow("id beside") << QByteArray(R"({"subaccount":"Pine","subaccount_id":"34l8oj"})")
                               << u"Pine"_s << u"34l8oj"_s;
    QTest::newRow("number") << QByteArray(R"({"subaccount":10000})") << u"10000"_s << QString();
    QTest::newRow("domain") << QByteArray(R"({"domain":"pine.example"})") << u"pine.example"_s
                            << QString();
    QTest::newRow("user") << QByteArray(R"({"username":"api-5BFDE1E62529"})")
                          << u"api-5BFDE1E62529"_s << QString();
    QTest::newRow("address") << QByteArray(R"({"email_address":"a@pine.example"})")
                             << u"a@pine.example"_s << QString();
    QTest::newRow("nobody") << QByteArray(R"({"subaccount":null})") << QString() << QString();
}

void TestEmailHistory::readsWhoseRowItIs()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, group);
    QFETCH(const QString, id);
    const auto history = emailHistoryIn(R"({"data":{"history":[)" + row + "]}}");
    QCOMPARE(history.value().rows.first().group, group);
    QCOMPARE(history.value().rows.first().id, id);
}

void TestEmailHistory::namesWhatItCanNotRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no data") << QByteArray("{}") << u"data"_s;
    QTest::newRow("no list") << QByteArray(R"({"data":{}})") << u"data.history"_s;
    QTest::newRow("an object") << QByteArray(R"({"data":{"history":{}}})") << u"data.history"_s;
    QTest::newRow("cut") << QByteArray(R"({"data":{"history":[{)") << QString();
}

void TestEmailHistory::namesWhatItCanNotRead()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const auto history = emailHistoryIn(body);
    QVERIFY(!history);
    QCOMPARE(history.error().kind, ApiError::Kind::UnexpectedAnswer);
    QCOMPARE(history.error().fieldErrors.value(0).field, field);
}

void TestEmailHistory::judgesBounces_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<BounceBand>("band");
    QTest::newRow("0") << 0.0 << BounceBand::Good;
    QTest::newRow("7.99") << 7.99 << BounceBand::Good;
    QTest::newRow("8") << 8.0 << BounceBand::Fair;
    QTest::newRow("12") << 12.0 << BounceBand::Fair;
    QTest::newRow("12.01") << 12.01 << BounceBand::Poor;
    QTest::newRow("100") << 100.0 << BounceBand::Poor;
}

void TestEmailHistory::judgesBounces()
{
    QFETCH(const double, percent);
    QTEST(bounceBandOf(percent), "band");
    QCOMPARE(bounceBandOf(std::nullopt), BounceBand::Unknown);
}

void TestEmailHistory::writesTheQuestion_data()
{
    QTest::addColumn<EmailHistoryQuery>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("standard") << EmailHistoryQuery()
                              << QByteArray(R"({"group_by":"email_address"})");
    QTest::newRow("all") << EmailHistoryQuery{.groupBy = GroupBy::Subaccount,
                                              .from = at(u"2026-03-01T01:00:00+01:00"_s),
                                              .to = at(u"2026-03-31T12:30:00Z"_s),
                                              .subaccounts = {u"a"_s, u"B"_s}}
                         << QByteArray(
                                R"({"end_date":"2026-03-31T12:30:00Z","group_by":"subaccount",)"
                                R"("start_date":"2026-03-01T00:00:00Z","subaccounts":["a","B"]})");
    QTest::newRow("domain") << EmailHistoryQuery{.groupBy = GroupBy::Domain}
                            << QByteArray(R"({"group_by":"domain"})");
    QTest::newRow("user") << EmailHistoryQuery{.groupBy = GroupBy::Username}
                          << QByteArray(R"({"group_by":"username"})");
}

void TestEmailHistory::writesTheQuestion()
{
    QFETCH(const EmailHistoryQuery, query);
    QFETCH(const QByteArray, body);
    QVERIFY(!query.problem());
    QCOMPARE(query.toJson(), body);
}

void TestEmailHistory::refusesAPeriodThatRunsBackwards()
{
    EmulatedService service;
    QObject owner;
    const auto *reply = EmailHistoryService(service.client())
                            .bySubaccount(at(u"2026-03-02T00:00:00Z"_s),
                                          at(u"2026-03-01T00:00:00Z"_s), {}, &owner);
    QVERIFY(service.wait(reply));
    QCOMPARE(reply->error()->kind, ApiError::Kind::InvalidRequest);
    QCOMPARE(service.requests(), 0);
}

void TestEmailHistory::asksOnceForAll()
{
    EmulatedService service;
    QObject owner;
    const QDateTime now = service.clock().now();
    const auto *reply
        = EmailHistoryService(service.client()).bySubaccount(now.addDays(-30), now, {}, &owner);
    QVERIFY(service.wait(reply));
    QVERIFY(!reply->error());
    QVERIFY(reply->result().rows.size() > 3);
    QCOMPARE(service.requests("/stats/email_history"), 1);
    QCOMPARE(service.requests(), 1);
}

void TestEmailHistory::readsTheCycle()
{
    const auto cycle = emailCycleIn(R"({"data":{"cycle_start":"2022-11-01 00:00:00+00:00",
        "cycle_end":"2022-11-30 00:00:00+00:00","cycle_used":1,"cycle_remaining":"9999",
        "cycle_max":10000}})");
    QVERIFY(cycle);
    QCOMPARE(cycle.value().begin, at(u"2022-11-01T00:00:00Z"_s));
    QCOMPARE(cycle.value().end, at(u"2022-11-30T00:00:00Z"_s));
    QCOMPARE(cycle.value().used, 1);
    QCOMPARE(cycle.value().remaining, 9'999);
    QCOMPARE(cycle.value().size, 10'000);
    QCOMPARE(emailCycleIn(R"({"data":{"cycle_end":"soon"}})").value(), EmailCycle());
    QVERIFY(!emailCycleIn(R"({"data":[]})"));
}

void TestEmailHistory::asksForTheCycle()
{
    EmulatedService service;
    QObject owner;
    const auto *reply = EmailCycleService(service.client()).fetch({}, &owner);
    QVERIFY(service.wait(reply));
    QVERIFY(!reply->error());
    QVERIFY(reply->result().begin <= service.clock().now());
    QVERIFY(reply->result().end > service.clock().now());
}

QTEST_GUILESS_MAIN(TestEmailHistory)
#include "tst_emailhistory.moc"
