// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/activity/fetch/pageline.h"
#include "api/answerbody.h"
#include "api/scriptedservice.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = ActivitySearch::State;

namespace {

QByteArray event(const QByteArray &id)
{
    return R"({"date":"2026-02-05T10:00:00Z","event":"opened","email_id":")" + id + "\"}";
}

QByteArray page(const QByteArrayList &ids, const QByteArray &token = {}, qint64 total = -1)
{
    QByteArrayList events;
    for (const QByteArray &id : ids)
        events += event(id);
    return answer::page({.events = events, .total = total, .token = token});
}

QByteArrayList idsOf(const ActivitySearch &search)
{
    QByteArrayList ids;
    for (EventTable::Row row = 0; row < search.table().rowCount(); ++row)
        ids += search.table().text(row, EventColumn::EmailId).toLatin1();
    return ids;
}

ActivityQuery question()
{
    ActivityQuery query;
    query.start = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    query.end = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    query.subject = u"offer"_s;
    query.pageSize = 3;
    return query;
}

ApiError failure(ApiError::Kind kind, int status)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

} // namespace

class TestActivitySearch : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksForTheFirstPageAtOnce();
    void fixesAnOpenEnd();
    void walksPageByPage();
    void fetchesAll();
    void fetchesAllWhileLoading();
    void goesOnAfterARest();
    void tellsRows();
    void keepsTwinsAcrossThePageBorder();
    void asksAnewWhenPagesHaveShifted();
    void dropsRowsThatShiftForEver_data();
    void dropsRowsThatShiftForEver();
    void keepsWhatItHasWhenAPageFails();
    void cancels();
    void goesOnAfterCancel();
    void ignoresAnAnswerAfterCancel();
    void passesOnRetries();
    void reportsABrokenAnswer();
    void doesNotRestartForTheKey_data();
    void doesNotRestartForTheKey();
    void restartsOnceAfterA400();
    void stopsAtAnEmptyPageWithAToken();
    void stopsAtTheSameTokenAgain();
    void endsWithAnEmptyPageWhenItHasAll();
    void survivesDeletionFromItsSignals_data();
    void survivesDeletionFromItsSignals();

private:
    void start(const ActivityQuery &query = question());
    void answer(const QByteArray &body);
    void refuse(const ApiError &error);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<ActivitySearch> m_search;
};

void TestActivitySearch::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_service = std::make_unique<ScriptedService>(*m_clock);
}

void TestActivitySearch::cleanup()
{
    m_search.reset();
    m_service.reset();
}

void TestActivitySearch::start(const ActivityQuery &query)
{
    m_search = std::make_unique<ActivitySearch>(*m_service, *m_clock, query);
}

void TestActivitySearch::answer(const QByteArray &body)
{
    m_service->pending().answer(body);
    QCoreApplication::processEvents();
}

void TestActivitySearch::refuse(const ApiError &error)
{
    m_service->pending().refuse(error);
    QCoreApplication::processEvents();
}

void TestActivitySearch::asksForTheFirstPageAtOnce()
{
    start();
    QCOMPARE(m_service->calls.size(), 1);
    QCOMPARE(m_service->calls[0].query, question());
    QCOMPARE(m_service->calls[0].token, QString());
    QCOMPARE(m_service->calls[0].options.priority, Priority::UserRead);
    QCOMPARE(m_search->state(), State::Loading);
    QCOMPARE(m_search->totalEvents(), -1);
}

void TestActivitySearch::fixesAnOpenEnd()
{
    ActivityQuery query = question();
    query.end = {};
    start(query);
    const QDateTime now = m_clock->now();
    QCOMPARE(m_search->query().end, now);
    QCOMPARE(m_service->calls[0].query.end, now);
    m_clock->advance(1min);
    answer(page({"a"}, "t1"));
    m_search->fetchMore();
    QCOMPARE(m_service->calls[1].query.end, now);
}

void TestActivitySearch::walksPageByPage()
{
    start();
    answer(page({"a", "b"}, "t1", 5));
    QCOMPARE(m_search->state(), State::Partial);
    QCOMPARE(m_search->totalEvents(), 5);
    QCOMPARE(m_search->requestId(), u"r-1"_s);
    QCOMPARE(m_service->calls.size(), 1);
    m_search->fetchMore();
    m_search->fetchMore();
    QCOMPARE(m_service->calls.size(), 2);
    QCOMPARE(m_service->calls[1].query, question());
    answer(page({"c", "d"}, "t2", 5));
    m_search->fetchMore();
    answer(page({"e"}, {}, 5));
    QCOMPARE(m_search->state(), State::Complete);
    QCOMPARE(m_service->tokens(), (QStringList{QString(), u"t1"_s, u"t2"_s}));
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"a", "b", "c", "d", "e"}));
    m_search->fetchMore();
    m_search->fetchAll();
    QCOMPARE(m_service->calls.size(), 3);
}

void TestActivitySearch::fetchesAll()
{
    start();
    answer(page({"a"}, "t1"));
    m_search->fetchAll();
    QVERIFY(m_search->fetchesAll());
    QCOMPARE(m_service->calls.last().options.priority, Priority::UserRead);
    answer(page({"b"}, "t2"));
    answer(page({"c"}, "t3"));
    answer(page({"d"}));
    QCOMPARE(m_search->state(), State::Complete);
    QVERIFY(!m_search->fetchesAll());
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"a", "b", "c", "d"}));
}

void TestActivitySearch::fetchesAllWhileLoading()
{
    start();
    m_search->fetchAll();
    QCOMPARE(m_service->calls.size(), 1);
    answer(page({"a"}, "t1"));
    QCOMPARE(m_service->calls.size(), 2);
    QCOMPARE(m_search->state(), State::Loading);
}

void TestActivitySearch::goesOnAfterARest()
{
    start();
    answer(page({"a", "b"}, "t1"));
    m_search->line().rest();
    m_search->fetchMore();
    m_search->line().rest(); // a page is under way: does nothing
    answer(page({"c", "a"}, "t2"));
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"a", "b", "c", "a"}));
    QCOMPARE(m_search->table().dictionarySize(EventColumn::EmailId), 3u);
}

void TestActivitySearch::tellsRows()
{
    start();
    QSignalSpy rows(m_search.get(), &ActivitySearch::rowsAppended);
    answer(page({"a", "b"}, "t1"));
    m_search->fetchMore();
    answer(page({"c"}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], (QVariantList{0u, 1u}));
    QCOMPARE(rows[1], (QVariantList{2u, 2u}));
}

void TestActivitySearch::keepsTwinsAcrossThePageBorder()
{
    start();
    answer(page({"a", "twin", "twin"}, "t1", 6));
    m_search->fetchMore();
    answer(page({"twin", "twin", "b"}, {}, 6));
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"a", "twin", "twin", "twin", "twin", "b"}));
}

void TestActivitySearch::asksAnewWhenPagesHaveShifted()
{
    start();
    QSignalSpy late(m_search.get(), &ActivitySearch::lateEventsDetected);
    answer(page({"a", "b", "c"}, "t1", 5));
    m_search->fetchMore();
    answer(page({"b", "x", "c"}, "t2", 7)); // two more, one of them not where it would be seen
    QCOMPARE(late.size(), 1);
    QCOMPARE(late[0], QVariantList{qint64(2)});
    QCOMPARE(m_search->state(), State::Loading);
    QCOMPARE(m_service->tokens().last(), QString());
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"a", "b", "c"}));
    answer(page({"y", "a", "b"}, "t3", 7));
    m_search->fetchMore();
    answer(page({"x", "c", "d"}, "t4", 7));
    m_search->fetchMore();
    answer(page({"e"}, {}, 7));
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"a", "b", "c", "y", "x", "d", "e"}));
    QCOMPARE(m_search->state(), State::Complete);
}

void TestActivitySearch::dropsRowsThatShiftForEver_data()
{
    QTest::addColumn<qint64>("more");
    QTest::addColumn<QByteArrayList>("second");
    QTest::addColumn<QByteArrayList>("all");
    QTest::newRow("by one") << qint64(1) << QByteArrayList{"c", "d", "e"}
                            << QByteArrayList{"a", "b", "c", "d", "e"};
    QTest::newRow("by two") << qint64(2) << QByteArrayList{"b", "c", "d"}
                            << QByteArrayList{"a", "b", "c", "d"};
    QTest::newRow("by more than agree")
        << qint64(3) << QByteArrayList{"c", "d", "e"} << QByteArrayList{"a", "b", "c", "d", "e"};
    QTest::newRow("with a new one in between")
        << qint64(2) << QByteArrayList{"x", "c", "d"} << QByteArrayList{"a", "b", "c", "x", "d"};
    QTest::newRow("late elsewhere") << qint64(1) << QByteArrayList{"d", "e", "f"}
                                    << QByteArrayList{"a", "b", "c", "d", "e", "f"};
}

/// What can't be asked for by its time, and is never the same twice, is put together at last.
void TestActivitySearch::dropsRowsThatShiftForEver()
{
    QFETCH(qint64, more);
    QFETCH(QByteArrayList, second);
    QFETCH(QByteArrayList, all);
    start();
    m_search->fetchAll();
    qint64 total = 6;
    for (int i = 0; i < 4; ++i) {
        answer(page({"a", "b", "c"}, "t1-" + QByteArray::number(i), total));
        total += more;
        answer(page(second, "t2-" + QByteArray::number(i), total));
    }
    QCOMPARE(idsOf(*m_search), all);
    QCOMPARE(m_search->totalEvents(), total);
}

void TestActivitySearch::keepsWhatItHasWhenAPageFails()
{
    start();
    answer(page({"a"}, "t1"));
    m_search->fetchAll();
    refuse(failure(ApiError::Kind::ServerError, 503));
    QCOMPARE(m_search->state(), State::Failed);
    QCOMPARE(m_search->error()->kind, ApiError::Kind::ServerError);
    QVERIFY(!m_search->fetchesAll());
    QCOMPARE(idsOf(*m_search), QByteArrayList{"a"});
    m_search->fetchMore();
    QCOMPARE(m_search->state(), State::Loading);
    QVERIFY(!m_search->error());
    QCOMPARE(m_service->tokens(), (QStringList{QString(), u"t1"_s, u"t1"_s}));
    answer(page({"b"}));
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"a", "b"}));
    QCOMPARE(m_search->state(), State::Complete);
}

void TestActivitySearch::cancels()
{
    start();
    answer(page({"a"}, "t1"));
    m_search->fetchAll();
    const QPointer<ScriptedReply> reply = &m_service->pending();
    m_search->cancel();
    QCOMPARE(m_search->state(), State::Cancelled);
    QVERIFY(!m_search->fetchesAll());
    QVERIFY(reply->isCancelled());
    QTRY_VERIFY(!reply);
    QCOMPARE(idsOf(*m_search), QByteArrayList{"a"});
    m_search->cancel();
    QCOMPARE(m_search->state(), State::Cancelled);
}

void TestActivitySearch::goesOnAfterCancel()
{
    start();
    m_search->cancel();
    m_search->fetchMore();
    QCOMPARE(m_service->tokens(), (QStringList{QString(), QString()}));
    answer(page({"a"}, "t1"));
    m_search->fetchMore();
    m_search->cancel();
    m_search->fetchMore();
    answer(page({"b", "a"}));
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"a", "b", "a"}));
}

void TestActivitySearch::ignoresAnAnswerAfterCancel()
{
    start();
    m_service->pending().answer(page({"never shown", "b"}, "t1"));
    m_search->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(m_search->table().rowCount(), 0u);
    QCOMPARE(m_search->state(), State::Cancelled);
    m_search->fetchMore();
    answer(page({"b", "c"}));
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"b", "c"}));
}

void TestActivitySearch::passesOnRetries()
{
    start();
    QSignalSpy waiting(m_search.get(), &ActivitySearch::waiting);
    m_service->pending().retry(1, 1500ms);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0][0].toInt(), 1);
    QCOMPARE(waiting[0][1].value<std::chrono::milliseconds>(), 1500ms);
}

void TestActivitySearch::reportsABrokenAnswer()
{
    start();
    answer(page({"a"}, "t1"));
    m_search->fetchMore();
    answer(R"({"data":{"events":[{"email_id":"lost"},)");
    QCOMPARE(m_search->state(), State::Failed);
    QCOMPARE(m_search->error()->kind, ApiError::Kind::UnexpectedAnswer);
    m_search->fetchMore();
    answer(page({"b"}));
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"a", "b"}));
}

void TestActivitySearch::doesNotRestartForTheKey_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("permission") << ApiError::Kind::PermissionDenied << 400;
    QTest::newRow("unknown key") << ApiError::Kind::UnknownKey << 400;
    QTest::newRow("malformed key") << ApiError::Kind::MalformedKey << 400;
    QTest::newRow("address") << ApiError::Kind::AddressNotAllowed << 400;
    QTest::newRow("fault") << ApiError::Kind::ServerError << 500;
    QTest::newRow("limit") << ApiError::Kind::TooManyRequests << 429;
    QTest::newRow("offline") << ApiError::Kind::Offline << 0;
}

void TestActivitySearch::doesNotRestartForTheKey()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(int, status);
    start();
    QSignalSpy restarted(m_search.get(), &ActivitySearch::restarted);
    answer(page({"a"}, "t1"));
    m_search->fetchMore();
    refuse(failure(kind, status));
    QCOMPARE(restarted.size(), 0);
    QCOMPARE(m_search->state(), State::Failed);
}

void TestActivitySearch::restartsOnceAfterA400()
{
    start();
    QSignalSpy restarted(m_search.get(), &ActivitySearch::restarted);
    refuse(failure(ApiError::Kind::InvalidField, 400));
    QCOMPARE(restarted.size(), 0); // there was no token to blame
    m_search->fetchMore();
    answer(page({"a"}, "t1"));
    m_search->fetchMore();
    refuse(failure(ApiError::Kind::InvalidField, 400));
    QCOMPARE(restarted.size(), 1);
    QCOMPARE(m_search->state(), State::Loading);
    QCOMPARE(m_service->tokens().last(), QString());
    answer(page({"a"}, "t2")); // nothing new: goes on by itself
    QCOMPARE(m_service->tokens().last(), u"t2"_s);
    refuse(failure(ApiError::Kind::InvalidField, 400));
    QCOMPARE(restarted.size(), 1);
    QCOMPARE(m_search->state(), State::Failed);
    QCOMPARE(idsOf(*m_search), QByteArrayList{"a"});
}

void TestActivitySearch::stopsAtAnEmptyPageWithAToken()
{
    start();
    m_search->fetchAll();
    answer(page({"a"}, "t1", 9));
    answer(page({}, "t2", 9));
    QCOMPARE(m_search->state(), State::Failed);
    QCOMPARE(m_search->error()->kind, ApiError::Kind::UnexpectedAnswer);
    QCOMPARE(m_search->error()->account, u"Harbour"_s);
    QCOMPARE(m_search->error()->operation, u"/activity/search"_s);
    QCOMPARE(m_search->error()->fieldErrors.value(0).field, u"data.continue_token"_s);
    QCOMPARE(m_service->calls.size(), 2);
}

void TestActivitySearch::stopsAtTheSameTokenAgain()
{
    start();
    m_search->fetchAll();
    answer(page({"a"}, "t1", 9));
    answer(page({"a"}, "t1", 9));
    QCOMPARE(m_search->state(), State::Failed);
    QCOMPARE(m_service->calls.size(), 2);
    QCOMPARE(idsOf(*m_search), QByteArrayList{"a"});
    // Not that token once more, but over again.
    m_search->fetchMore();
    QCOMPARE(m_service->tokens().last(), QString());
    answer(page({"a", "b"}, {}, 9));
    QCOMPARE(idsOf(*m_search), (QByteArrayList{"a", "b"}));
}

void TestActivitySearch::endsWithAnEmptyPageWhenItHasAll()
{
    start();
    m_search->fetchAll();
    answer(page({"a", "b"}, "t1", 2));
    answer(page({}, "t2", 2));
    QCOMPARE(m_search->state(), State::Complete);
}

void TestActivitySearch::survivesDeletionFromItsSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("rows") << 0;
    QTest::newRow("late") << 1;
    QTest::newRow("state") << 2;
    QTest::newRow("restarted") << 3;
}

void TestActivitySearch::survivesDeletionFromItsSignals()
{
    QFETCH(int, signal);
    start();
    answer(page({"a"}, "t1", 1));
    ActivitySearch *search = m_search.get();
    const auto drop = [this] { m_search.reset(); };
    if (signal == 0)
        connect(search, &ActivitySearch::rowsAppended, this, drop);
    else if (signal == 1)
        connect(search, &ActivitySearch::lateEventsDetected, this, drop);
    else if (signal == 3)
        connect(search, &ActivitySearch::restarted, this, drop);
    m_clock->advance(signal == 3 ? 10min : 0min);
    search->fetchMore();
    if (signal == 2)
        connect(search, &ActivitySearch::stateChanged, this, drop);
    if (signal != 3)
        answer(page({"b"}, "t2", signal == 1 ? 3 : -1));
    QVERIFY(!m_search);
}

QTEST_GUILESS_MAIN(TestActivitySearch)
#include "tst_activitysearch.moc"
