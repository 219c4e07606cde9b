// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterplan.h"
#include "api/activity/filter/filterreading.h"
#include "api/activity/filter/filtertime.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
}

SubaccountNames subaccounts()
{
    SubaccountNames names;
    names.add(u"Kx3f9Q"_s, u"Acme Ltd"_s);
    names.add(u"34mPq7"_s, u"東京"_s);
    names.add(u"aaaaaa"_s, u"Twin"_s);
    names.add(u"bbbbbb"_s, u"Twin"_s);
    return names;
}

} // namespace

class TestFilterPlan : public QObject {
    Q_OBJECT
private slots:
    void plans_data();
    void plans();
    void keepsTheBase();
    void mirrorsTheForm_data();
    void mirrorsTheForm();
    void readsTimes_data();
    void readsTimes();
    void refusesARangeThatIsEmpty();
};

void TestFilterPlan::plans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("applied");
    const auto row
        = [](const char *text, const char *body, const char *rows, int asked, int applied) {
              QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(body)
                                  << QString::fromUtf8(rows) << asked << applied;
          };
    row("", "{}", "", 0, 0);
    row("from:jo", R"({"search_sender":"jo"})", "from:jo", 1, 0);
    row("from:jo,zoe", "{}", "from:jo,zoe", 0, 1);
    row("from:jo from:zoe", R"({"search_sender":"jo"})", "from:jo from:zoe", 1, 1);
    row("-from:jo", "{}", "-from:jo", 0, 1);
    row("~from:jo to:zoe", R"({"search_recipient":"zoe"})", "to:zoe", 1, 0);
    row("subject:\" x \"", R"({"search_subject":"x"})", "subject:\" x \"", 1, 0);
    row("subject:\"a\tb\"", "{}", "subject:\"a\tb\"", 0, 1);
    row("id:1u0SwL", R"({"search_email_id":"1u0SwL"})", "id:1u0SwL", 1, 0);
    row("id:\" x\"", "{}", "id:\" x\"", 0, 1);
    row("user:a,b", R"({"search_usernames":["a","b"]})", "user:a,b", 1, 0);
    row("event:bounce", R"({"event_types":["soft-bounced","hard-bounced"]})", "", 1, 0);
    row("-event:opened", "{}", "-event:opened", 0, 1);
    row("event:bounce event:hard", R"({"event_types":["soft-bounced","hard-bounced"]})",
        "event:hard", 1, 1);
    row("sub:\"acme ltd\"", R"({"subaccounts":["Kx3f9Q"]})", "", 1, 0);
    row("sub:#zzz,東京", R"({"subaccounts":["zzz","34mPq7"]})", "", 1, 0);
    row("sub:twin", R"({"subaccounts":["aaaaaa","bbbbbb"]})", "", 1, 0);
    row("sub:\"Master account\"", "{}", "sub:\"Master account\"", 0, 1);
    row("invoice", R"({"search":"invoice"})", "invoice", 1, 0);
    row("invoice,reminder", R"({"search":"invoice | reminder"})", "invoice,reminder", 1, 0);
    row("invoice | reminder,\"a b\"", R"({"search":"invoice | reminder | a b"})",
        "invoice | reminder,\"a b\"", 1, 0);
    row("a 4711 bc", R"({"search":"4711"})", "a 4711 bc", 1, 2);
    row("\"a|b\"", "{}", "\"a|b\"", 0, 1);
    row("a | from:b", "{}", "a | from:b", 0, 1);
    row("(from:a to:b)", R"({"search_sender":"a","search_recipient":"b"})", "from:a to:b", 2, 0);
    row("-(a | b) reply:4.7.1 host:192.0.2.", "{}", "-(a | b) reply:4.7.1 host:192.0.2.", 0, 3);
    row("header:X-A=1 -(header:x-a | header:X-B)", R"({"custom_headers":["X-A","X-B"]})",
        "header:X-A=1 -(header:x-a | header:X-B)", 0, 2);
    row("~header:X-A a", R"({"search":"a"})", "a", 1, 0);
    row("since:2h until:30m a",
        R"({"search":"a","start_date":"2026-11-26T10:00:00Z","end_date":"2026-11-26T11:30:00Z"})",
        "a", 3, 0);
}

void TestFilterPlan::plans()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, body);
    QFETCH(QString, rows);
    QFETCH(int, asked);
    QFETCH(int, applied);
    const FilterReading reading = readFilter(text);
    QVERIFY(reading.problems.isEmpty());
    const FilterPlan plan = planFilter(reading.expression, {}, subaccounts(), now());
    QJsonObject found = QJsonDocument::fromJson(plan.query.toJson()).object();
    found.remove("limit"_L1);
    QCOMPARE(found, QJsonDocument::fromJson(body).object());
    QCOMPARE(plan.rows.toText(), rows);
    QCOMPARE(plan.askedCount, asked);
    QCOMPARE(plan.appliedCount, applied);
}

void TestFilterPlan::keepsTheBase()
{
    ActivityQuery base;
    base.start = now().addDays(-1);
    base.end = now();
    base.sender = u"gone"_s;
    base.region = ActivityQuery::Region::Us;
    base.latest = ActivityQuery::Latest::ByEvent;
    base.customHeaders = {u"X-A"_s};
    base.pageSize = 100;
    const FilterExpression filter = readFilter(u"subject:x header:X-B since:1h").expression;
    ActivityQuery expected = base;
    expected.start = now().addSecs(-3600);
    expected.sender.clear();
    expected.subject = u"x"_s;
    expected.customHeaders = {u"X-A"_s, u"X-B"_s};
    QVERIFY(planFilter(filter, base, {}, now()).query == expected);
}

void TestFilterPlan::mirrorsTheForm_data()
{
    QTest::addColumn<ActivityQuery>("query");
    QTest::addColumn<QString>("text");
    ActivityQuery query;
    QTest::newRow("nothing") << query << QString();
    query.freeText = u"invoice | reminder nr 5"_s;
    query.sender = u"Jo \"x\" \\ Smith"_s;
    query.recipient = u"-zoe@b.example"_s;
    query.subject = u"請求書, مرحبا (🚀)"_s;
    QTest::newRow("texts") << query
                           << u"invoice,\"reminder nr 5\" from:\"Jo \\\"x\\\" \\\\ Smith\" "
                              "to:-zoe@b.example subject:\"請求書, مرحبا (🚀)\""_s;
    query = {};
    query.kinds = {EventKind::SoftBounced, EventKind::Opened};
    query.usernames = {u"api-5BFD"_s, u"jo smith"_s};
    query.subaccounts = {u"Kx3f9Q"_s, u"aaaaaa"_s, u"unknown"_s};
    query.emailId = u"1u0SwL-B9"_s;
    QTest::newRow("lists") << query
                           << u"event:soft-bounced,opened user:api-5BFD,\"jo smith\" "
                              "sub:\"Acme Ltd\",#aaaaaa,#unknown id:1u0SwL-B9"_s;
    query = {};
    query.start = now();
    query.end = now().addMSecs(1500);
    QTest::newRow("times") << query
                           << u"since:2026-11-26T12:00:00Z until:2026-11-26T12:00:01.500Z"_s;
}

void TestFilterPlan::mirrorsTheForm()
{
    QFETCH(ActivityQuery, query);
    QFETCH(QString, text);
    const FilterExpression filter = filterOf(query, subaccounts());
    QCOMPARE(filter.toText(), text);
    const FilterReading reading = readFilter(text);
    QVERIFY(reading.problems.isEmpty());
    QVERIFY(reading.expression == filter);
    const FilterPlan plan = planFilter(reading.expression, {}, subaccounts(), now());
    QCOMPARE(plan.query.toJson(), query.toJson());
    QCOMPARE(plan.appliedCount, 0);
    QVERIFY(filterOf(plan.query, subaccounts()) == filter);
}

void TestFilterPlan::readsTimes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *value, const char *since, const char *until) {
        QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(since)
                             << QString::fromLatin1(until);
    };
    row("30m", "2026-11-26T11:30:00Z", "2026-11-26T11:30:00Z");
    row("7d", "2026-11-19T12:00:00Z", "2026-11-19T12:00:00Z");
    row("1W", "2026-11-19T12:00:00Z", "2026-11-19T12:00:00Z");
    row("today", "2026-11-26T00:00:00Z", "2026-11-27T00:00:00Z");
    row("Yesterday", "2026-11-25T00:00:00Z", "2026-11-26T00:00:00Z");
    row("2026-11-24", "2026-11-24T00:00:00Z", "2026-11-25T00:00:00Z");
    row("2026-11-24T10:00", "2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z");
    row("2026-11-24T10:00:30Z", "2026-11-24T10:00:30Z", "2026-11-24T10:00:30Z");
    row("2026-11-24T10:00+01:00", "2026-11-24T09:00:00Z", "2026-11-24T09:00:00Z");
    row("2026-11-24T10:00-09:30", "2026-11-24T19:30:00Z", "2026-11-24T19:30:00Z");
    row("2026-02-30", "", "");
    row("2026-11-24T25:00", "", "");
    row("2026-11-24 10:00", "", "");
    row("2", "", "");
    row("2y", "", "");
    row("9999999h", "", "");
}

void TestFilterPlan::readsTimes()
{
    QFETCH(QString, value);
    QFETCH(QString, since);
    QFETCH(QString, until);
    const auto textOf = [&](FilterTimeEdge edge) {
        const auto time = filterTime(value, edge, now());
        return time ? filterTimeText(*time) : QString();
    };
    QCOMPARE(textOf(FilterTimeEdge::Since), since);
    QCOMPARE(textOf(FilterTimeEdge::Until), until);
}

void TestFilterPlan::refusesARangeThatIsEmpty()
{
    const FilterExpression filter = readFilter(u"since:1h until:2h").expression;
    QVERIFY(planFilter(filter, {}, {}, now()).query.problem().has_value());
}

QTEST_GUILESS_MAIN(TestFilterPlan)
#include "tst_filterplan.moc"
