// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/pagedarchive.h"
#include "api/scriptedservice.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = ActivitySearch::State;
using Order = PagedArchive::Order;

namespace {

constexpr qint64 begin = 1'770'285'600; // 2026-02-05T10:00:00Z

ActivityQuery question()
{
    ActivityQuery query;
    query.start = QDateTime::fromSecsSinceEpoch(begin - 1000, Qt::UTC);
    query.end = QDateTime::fromSecsSinceEpoch(begin + 1000, Qt::UTC);
    query.pageSize = 3;
    return query;
}

QByteArrayList sortedIds(const ActivitySearch &search)
{
    QByteArrayList ids;
    for (EventTable::Row row = 0; row < search.table().rowCount(); ++row)
        ids += search.table().text(row, EventColumn::EmailId).toLatin1();
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

/// A search against an archive whose tokens die after five minutes.
class TestSearchRestart : public QObject {
    Q_OBJECT
private slots:
    void losesAndDoublesNothing_data();
    void losesAndDoublesNothing();
    void asksOnlyForTheRest_data();
    void asksOnlyForTheRest();
    void asksForAllAgain_data();
    void asksForAllAgain();
    void keepsTheTotalOfTheQuestion();
    void believesTheToken_data();
    void believesTheToken();
    void sendsATokenThatStillLives();

private:
    void answerAll(PagedArchive &archive);
    void answer(PagedArchive &archive);

    ManualClock m_clock;
    std::unique_ptr<ScriptedService> m_service;
};

void TestSearchRestart::answer(PagedArchive &archive)
{
    const ScriptedService::Call call = m_service->calls.last();
    const auto body = archive.answer(call.query, call.token);
    if (body)
        call.reply->answer(body.value());
    else
        call.reply->refuse(body.error());
    QCoreApplication::processEvents();
}

void TestSearchRestart::answerAll(PagedArchive &archive)
{
    for (qsizetype answered = 0; answered < m_service->calls.size();) {
        answered = m_service->calls.size();
        if (m_service->calls.last().reply)
            answer(archive);
    }
}

void TestSearchRestart::losesAndDoublesNothing_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<ActivityQuery::Latest>("latest");
    QTest::addColumn<QList<int>>("seconds");
    using Latest = ActivityQuery::Latest;
    const QList<QPair<const char *, QList<int>>> worlds{
        {"spread", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}},
        {"one second", {5, 5, 5, 5, 5, 5, 5, 5, 5, 5}},
        {"second over a border", {0, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4}},
        {"second at the border", {0, 0, 0, 1, 1, 1, 2, 2, 2}},
    };
    for (const auto &[name, seconds] : worlds) {
        const auto row
            = [&, world = name, list = seconds](const char *order, Order kind, Latest latest) {
                  QTest::addRow("%s, %s", world, order) << kind << latest << list;
              };
        row("newest first", Order::NewestFirst, Latest::All);
        row("oldest first", Order::OldestFirst, Latest::All);
        row("latest only", Order::NewestFirst, Latest::ByEvent);
        row("latest by sent", Order::AsAdded, Latest::BySent);
    }
    QTest::newRow("in no order") << Order::AsAdded << Latest::All
                                 << QList<int>{5, 1, 9, 3, 7, 2, 2, 8, 2, 4};
}

void TestSearchRestart::losesAndDoublesNothing()
{
    QFETCH(Order, order);
    QFETCH(ActivityQuery::Latest, latest);
    QFETCH(QList<int>, seconds);
    PagedArchive archive(m_clock, order);
    for (const int second : seconds)
        archive.add(begin + second,
                    second % 3 == 0 ? "twin" : QByteArray::number(archive.ids().size()));
    m_service = std::make_unique<ScriptedService>(m_clock);
    ActivityQuery query = question();
    query.latest = latest;
    ActivitySearch search(*m_service, m_clock, query);
    QSignalSpy restarted(&search, &ActivitySearch::restarted);
    answerAll(archive);
    for (int i = 0; i < 20 && search.state() == State::Partial; ++i) {
        m_clock.advance(6min);
        search.fetchMore();
        answerAll(archive);
    }
    QCOMPARE(search.state(), State::Complete);
    QCOMPARE(sortedIds(search), archive.ids());
    QVERIFY(!restarted.isEmpty());
    QCOMPARE(archive.refusals(), 0);
}

void TestSearchRestart::asksOnlyForTheRest_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    QTest::newRow("newest first") << Order::NewestFirst << begin - 1000 << begin + 8;
    QTest::newRow("oldest first") << Order::OldestFirst << begin + 2 << begin + 1000;
}

void TestSearchRestart::asksOnlyForTheRest()
{
    QFETCH(Order, order);
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    PagedArchive archive(m_clock, order);
    for (int i = 0; i < 10; ++i)
        archive.add(begin + i, QByteArray::number(i));
    m_service = std::make_unique<ScriptedService>(m_clock);
    ActivitySearch search(*m_service, m_clock, question());
    answer(archive);
    m_clock.advance(5min);
    search.fetchMore();
    const ScriptedService::Call call = m_service->calls.last();
    QCOMPARE(call.token, QString());
    QCOMPARE(call.query.start.toSecsSinceEpoch(), start);
    QCOMPARE(call.query.end.toSecsSinceEpoch(), end);
    QCOMPARE(search.query(), question());
}

void TestSearchRestart::asksForAllAgain_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<ActivityQuery::Latest>("latest");
    using Latest = ActivityQuery::Latest;
    QTest::newRow("in no order") << QList<int>{5, 1, 9, 3} << Latest::All;
    QTest::newRow("one second") << QList<int>{5, 5, 5, 5} << Latest::All;
    QTest::newRow("latest only") << QList<int>{9, 8, 7, 6} << Latest::ByEvent;
}

void TestSearchRestart::asksForAllAgain()
{
    QFETCH(QList<int>, seconds);
    QFETCH(ActivityQuery::Latest, latest);
    PagedArchive archive(m_clock, Order::AsAdded);
    for (const int second : seconds)
        archive.add(begin + second, "x");
    m_service = std::make_unique<ScriptedService>(m_clock);
    ActivityQuery query = question();
    query.latest = latest;
    ActivitySearch search(*m_service, m_clock, query);
    answer(archive);
    m_clock.advance(5min);
    search.fetchMore();
    QCOMPARE(m_service->calls.last().query, query);
    QCOMPARE(m_service->calls.last().token, QString());
}

void TestSearchRestart::keepsTheTotalOfTheQuestion()
{
    PagedArchive archive(m_clock, Order::NewestFirst);
    for (int i = 0; i < 10; ++i)
        archive.add(begin + i, QByteArray::number(i));
    m_service = std::make_unique<ScriptedService>(m_clock);
    ActivitySearch search(*m_service, m_clock, question());
    QSignalSpy late(&search, &ActivitySearch::lateEventsDetected);
    answer(archive);
    m_clock.advance(5min);
    search.fetchMore();
    answer(archive);
    QCOMPARE(search.table().rowCount(), 5u); // the row at the border came once more
    QCOMPARE(search.totalEvents(), 10);
    search.fetchAll();
    answerAll(archive);
    QCOMPARE(search.totalEvents(), 10);
    QCOMPARE(search.table().rowCount(), 10u);
    QCOMPARE(late.size(), 0);
}

void TestSearchRestart::believesTheToken_data()
{
    QTest::addColumn<qint64>("life");
    QTest::addColumn<std::chrono::seconds>("lives");
    QTest::addColumn<std::chrono::seconds>("isDead");
    QTest::newRow("short") << qint64(60) << 59s << 60s;
    QTest::newRow("long") << qint64(3600) << 3599s << 3600s;
    QTest::newRow("dead by a wrong clock") << qint64(-7200) << 299s << 300s;
    QTest::newRow("silly") << qint64(1'000'000) << 299s << 300s;
}

void TestSearchRestart::believesTheToken()
{
    QFETCH(qint64, life);
    QFETCH(std::chrono::seconds, lives);
    QFETCH(std::chrono::seconds, isDead);
    const qint64 expiry = m_clock.now().toSecsSinceEpoch() + life;
    const QByteArray payload = "{\"exp\":" + QByteArray::number(expiry) + '}';
    const QByteArray token = "e30." + payload.toBase64(QByteArray::Base64UrlEncoding) + ".sig";
    const QByteArray body = answer::page({.events = {"{}"}, .total = 2, .token = token});
    for (const auto &[age, isSent] : {std::pair{lives, true}, std::pair{isDead, false}}) {
        ManualClock clock = m_clock;
        m_service = std::make_unique<ScriptedService>(clock);
        ActivitySearch search(*m_service, clock, question());
        m_service->pending().answer(body);
        QCoreApplication::processEvents();
        clock.advance(age);
        search.fetchMore();
        QCOMPARE(m_service->calls.last().token, isSent ? QString::fromLatin1(token) : QString());
    }
}

void TestSearchRestart::sendsATokenThatStillLives()
{
    PagedArchive archive(m_clock, Order::NewestFirst);
    for (int i = 0; i < 7; ++i)
        archive.add(begin + i, QByteArray::number(i));
    m_service = std::make_unique<ScriptedService>(m_clock);
    ActivitySearch search(*m_service, m_clock, question());
    QSignalSpy restarted(&search, &ActivitySearch::restarted);
    answer(archive);
    m_clock.advance(4min + 59s);
    // A wall clock that jumps changes nothing.
    m_clock.setWallClock(m_clock.now().addYears(1));
    search.fetchMore();
    answerAll(archive);
    QCOMPARE(restarted.size(), 0);
    QVERIFY(!m_service->tokens().last().isEmpty());
    QCOMPARE(search.table().rowCount(), 6u);
}

QTEST_GUILESS_MAIN(TestSearchRestart)
#include "tst_searchrestart.moc"
