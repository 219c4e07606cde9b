// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activityquery.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

ActivityQuery full()
{
    ActivityQuery query;
    query.start = utc(u"2026-02-01T00:00:00Z"_s);
    query.end = utc(u"2026-02-02T00:00:00.5Z"_s);
    query.freeText = u"order | offer"_s;
    query.emailId = u"1wXyZa"_s;
    query.sender = u"a@one.example"_s;
    query.recipient = u"b@two.example"_s;
    query.subject = u"Größe \"XL\""_s;
    query.kinds = {EventKind::SoftBounced, EventKind::HardBounced};
    query.usernames = {u"u1"_s, u"u2"_s};
    query.subaccounts = {u"id1"_s};
    query.region = ActivityQuery::Region::Eu;
    query.latest = ActivityQuery::Latest::BySent;
    query.includeHeaders = true;
    query.customHeaders = {u"X-Order"_s};
    query.pageSize = 500;
    return query;
}

} // namespace

class TestActivityQuery : public QObject {
    Q_OBJECT
private slots:
    void writesTheBody_data();
    void writesTheBody();
    void sendsUtc();
    void tellsProblems_data();
    void tellsProblems();
};

void TestActivityQuery::writesTheBody_data()
{
    QTest::addColumn<ActivityQuery>("query");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing set") << ActivityQuery{} << QString() << QByteArray(R"({"limit":1000})");
    QTest::newRow("token") << ActivityQuery{} << u"abc.def.ghi"_s
                           << QByteArray(R"({"continue_token":"abc.def.ghi","limit":1000})");
    QTest::newRow("everything")
        << full() << u"t"_s
        << QByteArray(
               R"({"continue_token":"t","custom_headers":["X-Order"],"end_date":"2026-02-02T00:00:00.500Z",)"
               R"("event_types":["soft-bounced","hard-bounced"],"include_headers":true,"limit":500,)"
               R"("only_latest_by_sent":true,"region":"eu","search":"order | offer",)"
               R"("search_email_id":"1wXyZa","search_recipient":"b@two.example",)"
               R"("search_sender":"a@one.example","search_subject":"Größe \"XL\"",)"
               R"("search_usernames":["u1","u2"],"start_date":"2026-02-01T00:00:00Z","subaccounts":["id1"]})");
    ActivityQuery latest;
    latest.latest = ActivityQuery::Latest::ByEvent;
    latest.region = ActivityQuery::Region::Us;
    QTest::newRow("latest by event")
        << latest << QString() << QByteArray(R"({"limit":1000,"only_latest":true,"region":"us"})");
    ActivityQuery au;
    au.region = ActivityQuery::Region::Au;
    QTest::newRow("australia") << au << QString() << QByteArray(R"({"limit":1000,"region":"au"})");
    ActivityQuery all;
    all.kinds = QList<EventKind>(knownEventKinds.begin(), knownEventKinds.end());
    QTest::newRow("all kinds")
        << all << QString()
        << QByteArray(
               R"({"event_types":["processed","delivered","soft-bounced","hard-bounced",)"
               R"("rejected","spam","opened","clicked","unsubscribed","resubscribed"],"limit":1000})");
}

void TestActivityQuery::writesTheBody()
{
    QFETCH(ActivityQuery, query);
    QFETCH(QString, token);
    QFETCH(QByteArray, body);
    QCOMPARE(query.toJson(token), body);
}

void TestActivityQuery::sendsUtc()
{
    ActivityQuery query;
    query.start = QDateTime(QDate(2026, 2, 1), QTime(1, 30), QTimeZone(5 * 3600 + 1800));
    QCOMPARE(query.toJson(), QByteArray(R"({"limit":1000,"start_date":"2026-01-31T20:00:00Z"})"));
}

void TestActivityQuery::tellsProblems_data()
{
    QTest::addColumn<ActivityQuery>("query");
    QTest::addColumn<bool>("hasProblem");
    const auto row = [](const char *name, bool hasProblem, auto change) {
        ActivityQuery query = full();
        change(query);
        QTest::newRow(name) << query << hasProblem;
    };
    row("fine", false, [](ActivityQuery &) {});
    row("open end", false, [](ActivityQuery &q) { q.end = {}; });
    row("open start", false, [](ActivityQuery &q) { q.start = {}; });
    row("end before start", true, [](ActivityQuery &q) { q.end = q.start.addSecs(-1); });
    row("end is start", true, [](ActivityQuery &q) { q.end = q.start; });
    row("no page", true, [](ActivityQuery &q) { q.pageSize = 0; });
    row("page too large", true, [](ActivityQuery &q) { q.pageSize = 1001; });
    row("largest page", false, [](ActivityQuery &q) { q.pageSize = 1000; });
    row("line break", true, [](ActivityQuery &q) { q.subject = u"a\nb"_s; });
    row("NUL", true, [](ActivityQuery &q) { q.freeText = QString(QChar(0)); });
    row("in a list", true, [](ActivityQuery &q) { q.customHeaders = {u"X-A"_s, u"X-B\r"_s}; });
    row("unknown kind", true, [](ActivityQuery &q) { q.kinds = {EventKind::Unknown}; });
}

void TestActivityQuery::tellsProblems()
{
    QFETCH(ActivityQuery, query);
    QFETCH(bool, hasProblem);
    QCOMPARE(query.problem().has_value(), hasProblem);
    if (hasProblem)
        QVERIFY(!query.problem()->isEmpty());
}

QTEST_APPLESS_MAIN(TestActivityQuery)
#include "tst_activityquery.moc"
