// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/activity/fetch/fetchmemory.h"
#include "api/activity/fetch/livetail.h"
#include "api/queuemonitor.h"
#include "api/scriptedservice.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/activityresults.h"
#include "gui/activity/fetchbar.h"
#include "gui/activity/followbar.h"
#include "gui/activity/followcontrol.h"
#include "gui/activity/loadallcontrol.h"
#include "net/transport.h"
#include "scriptedsearch.h"
#include "support/freshstate.h"
#include "support/manualclock.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ScriptedSearch;
using namespace std::chrono_literals;

/// "Load all" with its price, and "Follow", as a person meets them.
class TestFetching : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void fetchesFewPagesAtOnce();
    void tellsThePriceOfMany();
    void asksWhenNobodyKnows();
    void acceptsByReturnAndDismissesByEscape();
    void stopsAndGoesOn();
    void leavesTheBurstToThePerson();
    void fetchesAllRegions();
    void saysWhatARestartCutOff();
    void keepsNoEventsInItsNote();
    void forgetsWhatIsComplete();
    void followsAtTheTop();
    void keepsTheRowsInSight();
    void stopsForTheKey();
    void stopsWhenRefused();
    void followsANewSearchUpToNow();
    void doesNotFollowTheLatestOnly();

private:
    void answer(const QByteArrayList &events, const QByteArray &token = {}, qint64 total = -1);
    void search(const QByteArrayList &events, const QByteArray &token, qint64 total);
    void makeControls();
    QTableView &table() { return *m_table; }

    ManualClock m_clock;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<QueueMonitor> m_monitor;
    std::unique_ptr<ActivityResults> m_results;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QTableView> m_table;
    std::unique_ptr<FetchBar> m_bar;
    std::unique_ptr<FollowBar> m_followBar;
    std::unique_ptr<QAction> m_action;
    std::unique_ptr<LoadAllControl> m_loadAll;
    std::unique_ptr<FollowControl> m_follow;
};

namespace {

class NoTransport final : public Transport {
public:
    void send(quint64, const HttpRequest &, Done) override { }
    void abort(quint64) override { }
};

QByteArrayList events(int count, int from = 0)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list += opened(from + count - i);
    return list;
}

ApiError failure(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = kind == ApiError::Kind::TooManyRequests ? 429 : 400;
    return error;
}

} // namespace

void TestFetching::init()
{
    freshState();
    m_clock = ManualClock();
    m_clock.setWallClock(QDateTime(QDate(2026, 2, 5), QTime(10, 30), Qt::UTC));
    m_service = std::make_unique<ScriptedService>(m_clock);
    m_queue = std::make_unique<RequestQueue>(std::make_unique<NoTransport>(), m_clock);
    m_monitor = std::make_unique<QueueMonitor>(*m_queue);
    m_results = std::make_unique<ActivityResults>(*m_service, m_clock);
    m_model = std::make_unique<ActivityModel>();
    m_table = std::make_unique<QTableView>();
    m_table->setModel(m_model.get());
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->resize(600, 300);
    connect(m_results.get(), &ActivityResults::shownChanged, m_model.get(),
            &ActivityModel::setSearch);
    makeControls();
}

void TestFetching::makeControls()
{
    m_bar = std::make_unique<FetchBar>();
    m_followBar = std::make_unique<FollowBar>();
    m_action = std::make_unique<QAction>(u"Follow"_s);
    m_action->setCheckable(true);
    m_loadAll = std::make_unique<LoadAllControl>(*m_results, *m_monitor, m_clock, u"id"_s, *m_bar);
    m_follow = std::make_unique<FollowControl>(
        *m_results, *m_monitor, m_clock, FollowControl::Parts{*m_action, *m_followBar, *m_table});
    connect(m_results.get(), &ActivityResults::changed, m_loadAll.get(),
            &LoadAllControl::showState);
}

void TestFetching::cleanup()
{
    m_model->setSearch(nullptr);
    m_follow.reset();
    m_loadAll.reset();
    m_table.reset();
    m_model.reset();
    m_results.reset();
}

void TestFetching::answer(const QByteArrayList &events, const QByteArray &token, qint64 total)
{
    m_service->pending().answer(page(events, token, total));
    QCoreApplication::processEvents();
}

void TestFetching::search(const QByteArrayList &events, const QByteArray &token, qint64 total)
{
    ActivityQuery query = question();
    query.end = m_clock.now().addSecs(1);
    m_results->ask(query);
    answer(events, token, total);
}

void TestFetching::fetchesFewPagesAtOnce()
{
    search(events(2), "t1", 5000);
    m_loadAll->loadAll();
    QVERIFY(m_results->shown()->fetchesAll());
    QVERIFY(m_bar->content().caption.isEmpty());
}

void TestFetching::tellsThePriceOfMany()
{
    search(events(60), "t1", 57'060);
    m_loadAll->loadAll();
    QVERIFY(!m_results->shown()->fetchesAll());
    QCOMPARE(m_service->calls.size(), 1);
    QVERIFY(m_bar->content().caption.contains(u"57000"_s)
            || m_bar->content().caption.contains(u"57,000"_s));
    QVERIFY2(m_bar->content().text.contains(u"57 page"_s), qPrintable(m_bar->content().text));
    QVERIFY(m_bar->content().text.contains(u"57 second"_s));
    QVERIFY(m_bar->content().text.contains(u"60 searches a minute"_s));
    emit m_bar->accepted();
    QVERIFY(m_results->shown()->fetchesAll());
    QVERIFY(m_bar->content().caption.contains(u"page 2 of 58"_s));
}

void TestFetching::asksWhenNobodyKnows()
{
    search(events(2), "t1", -1);
    m_loadAll->loadAll();
    QVERIFY(!m_results->shown()->fetchesAll());
    QVERIFY(m_bar->content().text.contains(u"didn’t say"_s));
}

void TestFetching::acceptsByReturnAndDismissesByEscape()
{
    m_bar->show();
    search(events(60), "t1", 57'060);
    m_loadAll->loadAll();
    QTest::keyClick(m_bar->focusWidget() ? m_bar->focusWidget() : m_bar.get(), Qt::Key_Escape);
    QVERIFY(m_bar->content().caption.isEmpty());
    QVERIFY(!m_results->shown()->fetchesAll());
    m_loadAll->loadAll();
    QTest::keyClick(m_bar->focusWidget() ? m_bar->focusWidget() : m_bar.get(), Qt::Key_Return);
    QVERIFY(m_results->shown()->fetchesAll());
}

void TestFetching::stopsAndGoesOn()
{
    search(events(60), "t1", 57'060);
    m_loadAll->loadAll();
    emit m_bar->accepted();
    answer(events(1, -10), "t2", 57'002);
    emit m_bar->dismissed();
    QVERIFY(!m_results->isBusy());
    QCOMPARE(m_results->shown()->table().rowCount(), 61u);
    m_loadAll->loadAll();
    emit m_bar->accepted();
    QCOMPARE(m_service->tokens().last(), u"t2"_s);
}

void TestFetching::leavesTheBurstToThePerson()
{
    search(events(60), "t1", 57'060);
    m_loadAll->loadAll();
    emit m_bar->accepted();
    QCOMPARE(m_service->calls.last().options.priority, Priority::Prefetch);
    search(events(60), "t1", 5002);
    m_loadAll->loadAll();
    QCOMPARE(m_service->calls.last().options.priority, Priority::UserRead);
}

void TestFetching::fetchesAllRegions()
{
    search(events(2), {}, 2);
    QVERIFY(m_loadAll->hasMoreRegions());
    m_loadAll->loadAllRegions();
    QVERIFY2(m_bar->content().text.contains(u"At least"_s), qPrintable(m_bar->content().text));
    emit m_bar->accepted();
    QCOMPARE(m_service->calls.last().query.region, ActivityQuery::Region::Us);
    answer({opened(1, "us@b.example")}, {}, 1);
    QCOMPARE(m_service->calls.last().query.region, ActivityQuery::Region::Eu);
    QVERIFY(m_bar->content().text.contains(u"US complete"_s));
    answer(events(2), "more", 2); // the same as those of the account
    QCOMPARE(m_service->calls.last().query.region, ActivityQuery::Region::Au);
    answer({}, {}, 0);
    QCOMPARE(m_results->shown()->state(), ActivitySearch::State::Complete);
    QCOMPARE(m_results->shown()->table().rowCount(), 3u);
    QVERIFY2(m_bar->content().text.contains(u"EU is your account’s region"_s),
             qPrintable(m_bar->content().text));
    QVERIFY(!m_loadAll->hasMoreRegions());
}

void TestFetching::saysWhatARestartCutOff()
{
    search(events(2), "t1", 57'002);
    const ActivityQuery asked = m_results->shown()->query();
    m_loadAll->loadAll();
    emit m_bar->accepted();
    m_clock.advance(10s);
    answer(events(1, -10), "t2", 57'002);
    cleanup();
    m_results = std::make_unique<ActivityResults>(*m_service, m_clock);
    m_model = std::make_unique<ActivityModel>();
    m_table = std::make_unique<QTableView>();
    m_table->setModel(m_model.get());
    makeControls();
    QTRY_VERIFY(!m_bar->content().caption.isEmpty());
    QVERIFY(m_bar->content().caption.contains(u"cut off"_s));
    QVERIFY2(m_bar->content().text.startsWith(u"3 of 57"_s), qPrintable(m_bar->content().text));
    emit m_bar->accepted();
    QCOMPARE(m_service->calls.last().query, asked);
    answer(events(2), "t1", 57'002);
    QVERIFY(m_results->shown()->fetchesAll());
    QCOMPARE(m_service->calls.last().options.priority, Priority::Prefetch);
}

void TestFetching::keepsNoEventsInItsNote()
{
    search({opened(1, "canary@b.example")}, "token-canary", 57'002);
    m_loadAll->loadAll();
    emit m_bar->accepted();
    m_loadAll.reset(); // waits for the disk
    const QStringList files = QDir(statePath()).entryList({u"fetch-*"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(statePath() + u'/' + files[0]);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("canary"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestFetching::forgetsWhatIsComplete()
{
    search(events(2), "t1", 57'002);
    m_loadAll->loadAll();
    emit m_bar->accepted();
    answer(events(1, -10), {}, 57'002);
    QTRY_VERIFY(!m_results->shown()->fetchesAll() || m_service->calls.size() > 2);
    if (m_results->shown()->fetchesAll())
        answer(events(2)); // the last look
    QTRY_VERIFY(!m_results->shown()->fetchesAll());
    m_loadAll.reset();
    QVERIFY(QDir(statePath()).entryList({u"fetch-*"_s}, QDir::Files).isEmpty());
}

void TestFetching::followsAtTheTop()
{
    search(events(2, 1700), {}, 2);
    m_action->setChecked(true);
    QVERIFY(m_follow->tail());
    QTRY_COMPARE(m_service->calls.size(), 2);
    QCOMPARE(m_service->calls.last().options.priority, Priority::Prefetch);
    QVERIFY(m_service->calls.last().query.end > question().start);
    answer({opened(1800), opened(1702), opened(1701)}, {}, 3);
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(m_model->index(0, 0).data(ActivityModel::SortRole).toLongLong(),
                 QDateTime(QDate(2026, 2, 5), QTime(10, 30), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(m_followBar->content().status.contains(u"complete up to 10:25:00"_s));
    QVERIFY(m_followBar->content().status.contains(u"at most 12"_s));
    QVERIFY(m_followBar->content().toNew.isEmpty());
    m_action->setChecked(false);
    QCOMPARE(m_follow->tail()->state(), LiveTail::State::Stopped);
    QVERIFY(m_followBar->content().status.isEmpty());
}

void TestFetching::keepsTheRowsInSight()
{
    m_table->show();
    search(events(100, 1600), {}, 100);
    QTRY_COMPARE(m_model->rowCount(), 100);
    m_action->setChecked(true);
    QTRY_COMPARE(m_service->calls.size(), 2);
    answer(events(100, 1600), {}, 100);
    table().verticalScrollBar()->setValue(40);
    const QVariant inSight = m_model->index(40, 0).data(ActivityModel::SortRole);
    for (int look = 0; look < 2; ++look) {
        m_clock.advance(61s);
        m_follow->tail()->wake();
        QSignalSpy sorted(m_model.get(), &ActivityModel::sorted);
        answer({opened(1900 + look), opened(1900 + look)}, {}, 2);
        QTRY_COMPARE(sorted.size(), 1);
        const int top = table().verticalScrollBar()->value();
        QCOMPARE(top, 42 + 2 * look);
        QCOMPARE(m_model->index(top, 0).data(ActivityModel::SortRole), inSight);
    }
    QVERIFY(m_followBar->content().toNew.contains(u'4'));
    emit m_followBar->newRequested();
    QCOMPARE(table().verticalScrollBar()->value(), 0);
    QVERIFY(m_followBar->content().toNew.isEmpty());
}

void TestFetching::stopsForTheKey()
{
    search(events(2), {}, 2);
    m_action->setChecked(true);
    QTRY_COMPARE(m_service->calls.size(), 2);
    m_service->pending().refuse(failure(ApiError::Kind::PermissionDenied));
    QTRY_COMPARE(m_follow->tail()->state(), LiveTail::State::Stopped);
    QVERIFY(!m_action->isChecked());
    QVERIFY(m_followBar->content().status.startsWith(u"Following has stopped"_s));
    QVERIFY(m_followBar->content().offersAgain);
    emit m_followBar->againRequested();
    QTRY_COMPARE(m_service->calls.size(), 3);
}

void TestFetching::stopsWhenRefused()
{
    search(events(2), {}, 2);
    m_action->setChecked(true);
    QTRY_COMPARE(m_service->calls.size(), 2);
    m_service->pending().refuse(failure(ApiError::Kind::TooManyRequests));
    QTRY_COMPARE(m_follow->tail()->stopReason(), LiveTail::StopReason::Refused);
    QVERIFY(m_followBar->content().status.contains(u"too many requests"_s));
}

void TestFetching::followsANewSearchUpToNow()
{
    search(events(2), {}, 2);
    m_action->setChecked(true);
    QTRY_COMPARE(m_service->calls.size(), 2);
    answer(events(2), {}, 2);
    search(events(2), {}, 2);
    QTRY_COMPARE(m_service->calls.size(), 4);
    QVERIFY(m_action->isChecked());
    answer(events(2), {}, 2);
    ActivityQuery past = question();
    past.end = past.start.addDays(1);
    m_results->ask(past);
    answer(events(1), {}, 1);
    QVERIFY(!m_action->isChecked());
    QVERIFY(m_followBar->content().status.contains(u"doesn’t go up to now"_s));
}

void TestFetching::doesNotFollowTheLatestOnly()
{
    ActivityQuery query = question();
    query.latest = ActivityQuery::Latest::ByEvent;
    m_results->ask(query);
    answer(events(2), {}, 2);
    m_action->setChecked(true);
    QCOMPARE(m_follow->tail()->stopReason(), LiveTail::StopReason::Unsuitable);
    QVERIFY(!m_action->isChecked());
    QVERIFY(m_followBar->content().status.contains(u"latest"_s));
    QCOMPARE(m_service->calls.size(), 1);
}

QTEST_MAIN(TestFetching)
#include "tst_fetching.moc"
