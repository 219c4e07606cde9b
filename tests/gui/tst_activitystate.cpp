// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/activity/eventorder.h"
#include "api/scriptedservice.h"
#include "gui/activity/activityresults.h"
#include "gui/activity/activitystate.h"
#include "scriptedsearch.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace ScriptedSearch;
using namespace std::chrono_literals;
using LoadAll = ActivityState::LoadAll;

/// Every state that the page can be in, and that a new question leaves the old rows alone.
class TestActivityState : public QObject {
    Q_OBJECT
private slots:
    void init();
    void beginsWithAQuestion();
    void showsThatItSearches();
    void showsThatItIsPaused();
    void showsWhatWentWrong();
    void showsThatNothingMatches();
    void offersTheRest();
    void saysAmongHowManyItSorts();
    void keepsRowsAfterAFailure();
    void keepsRowsUntilTheNextAnswer();
    void keepsRowsWhenTheNextQuestionFails();
    void retriesToTheEnd();
    void cancels();

private:
    ActivityState state(const QueueMonitor::Status &queue = {}) const
    {
        return activityState(*m_results, queue, m_sort);
    }
    ScriptedReply &pending() const { return m_service->pending(); }
    void answerFirst(const QByteArray &token, qint64 total);

    ManualClock m_clock;
    EventSort m_sort;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<ActivityResults> m_results;
};

static ApiError failure(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.effect = ApiError::Effect::Refused;
    error.operation = QStringLiteral("/activity/search");
    error.account = QStringLiteral("Main");
    error.requestId = QStringLiteral("r-17");
    return error;
}

void TestActivityState::init()
{
    m_results.reset();
    m_sort = {};
    m_service = std::make_unique<ScriptedService>(m_clock);
    m_results = std::make_unique<ActivityResults>(*m_service, m_clock);
}

void TestActivityState::answerFirst(const QByteArray &token, qint64 total)
{
    m_results->ask(question());
    pending().answer(page({opened(9), opened(8)}, token, total));
    QTRY_VERIFY(m_results->shown() && !m_results->isBusy());
}

void TestActivityState::beginsWithAQuestion()
{
    QCOMPARE(state().panel->caption, QStringLiteral("Where is this e-mail, and why?"));
    QVERIFY(!m_results->isBusy());
}

void TestActivityState::showsThatItSearches()
{
    m_results->ask(question());
    QVERIFY(m_results->isBusy());
    QCOMPARE(state({.inFlight = 1}).panel->caption, QStringLiteral("Searching…"));
    QCOMPARE(state({.inFlight = 1}).panel->busy, StatePanel::Content::Busy::Yes);
    QVERIFY(state({.queued = 1, .nextStartIn = 5s}).panel->text.contains(QStringLiteral("0:05")));
}

void TestActivityState::showsThatItIsPaused()
{
    m_results->ask(question());
    const ActivityState paused = state({.queued = 1, .pausedFor = 42s});
    QCOMPARE(paused.panel->caption, QStringLiteral("Paused by SMTP2GO, resumes in 0:42"));
    QVERIFY(paused.panel->nextStep.contains(QStringLiteral("Nothing is lost")));
    answerFirst("t1", 3);
    m_results->fetchAll();
    const ActivityState later = state({.queued = 1, .pausedFor = 42s});
    QVERIFY(!later.panel);
    QCOMPARE(later.message.caption, QString()); // PauseBanner says so, for all pages
}

void TestActivityState::showsWhatWentWrong()
{
    m_results->ask(question());
    pending().refuse(failure(ApiError::Kind::PermissionDenied));
    QTRY_VERIFY(!m_results->isBusy());
    const StatePanel::Content panel = *state().panel;
    QCOMPARE(panel.icon, QStringLiteral("dialog-password"));
    QVERIFY(panel.text.contains(QStringLiteral("Main")));
    QVERIFY(panel.nextStep.contains(QStringLiteral("/activity/search")));
    QVERIFY(panel.details.contains(QStringLiteral("r-17")));
    QCOMPARE(panel.action, QStringLiteral("Try again"));
    m_results->retry();
    QCOMPARE(m_service->calls.size(), 2);
}

void TestActivityState::showsThatNothingMatches()
{
    m_results->ask(question());
    pending().answer(page({}, {}, 0));
    QTRY_VERIFY(m_results->shown());
    QCOMPARE(state().panel->caption, QStringLiteral("No events match"));
    QVERIFY(state().panel->nextStep.contains(QStringLiteral("region")));
}

void TestActivityState::offersTheRest()
{
    answerFirst("t1", 3);
    QVERIFY(!state().panel);
    QCOMPARE(state().footer, QStringLiteral("2 fetched of 3 events"));
    QCOMPARE(state().loadAll, LoadAll::Offered);
    m_results->fetchAll();
    QCOMPARE(state().loadAll, LoadAll::Running);
    QCOMPARE(state().progress, ActivityState::Progress::LoadingAll);
    pending().answer(page({opened(7)}, {}, 3));
    QTRY_COMPARE(state().loadAll, LoadAll::Unavailable);
    QCOMPARE(state().footer, QStringLiteral("3 event(s)"));
}

void TestActivityState::saysAmongHowManyItSorts()
{
    answerFirst("t1", 3);
    m_sort.column = EventColumn::Sender;
    QCOMPARE(state().footer, QStringLiteral("Sorted among 2 fetched of 3 events"));
}

void TestActivityState::keepsRowsAfterAFailure()
{
    answerFirst("t1", 3);
    m_results->fetchAll();
    pending().refuse(failure(ApiError::Kind::ServerError));
    QTRY_VERIFY(!m_results->isBusy());
    QVERIFY(!state().panel);
    QCOMPARE(state().message.severity, MessageBar::Severity::Error);
    QVERIFY(state().message.text.contains(QStringLiteral("What has arrived stays")));
    QCOMPARE(state().fetched, 2);
}

void TestActivityState::keepsRowsUntilTheNextAnswer()
{
    answerFirst({}, 2);
    const QSignalSpy shown(m_results.get(), &ActivityResults::shownChanged);
    m_results->ask(question());
    QCOMPARE(shown.size(), 0);
    QCOMPARE(state().progress, ActivityState::Progress::Searching);
    QVERIFY(state().footer.startsWith(QStringLiteral("Searching…")));
    pending().answer(page({opened(7)}));
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(state().fetched, 1);
}

void TestActivityState::keepsRowsWhenTheNextQuestionFails()
{
    answerFirst({}, 2);
    m_results->ask(question());
    pending().refuse(failure(ApiError::Kind::UnknownKey));
    QTRY_VERIFY(!m_results->isBusy());
    QVERIFY(!state().panel);
    QCOMPARE(state().fetched, 2);
    QVERIFY(state().message.text.contains(QStringLiteral("from the search before")));
}

void TestActivityState::retriesToTheEnd()
{
    answerFirst("t1", 4);
    m_results->fetchAll();
    pending().refuse(failure(ApiError::Kind::TimedOut));
    QTRY_VERIFY(!m_results->isBusy());
    m_results->retry();
    QCOMPARE(state().loadAll, LoadAll::Running);
    pending().answer(page({opened(7)}, "t2", 4));
    QTRY_COMPARE(state().fetched, 3);
    QTRY_VERIFY(m_results->isBusy());
}

void TestActivityState::cancels()
{
    m_results->ask(question());
    m_results->cancel();
    QTRY_COMPARE(state().panel->caption, QStringLiteral("Search cancelled"));
    answerFirst("t1", 3);
    m_results->fetchAll();
    m_results->cancel();
    QTRY_COMPARE(state().message.caption, QStringLiteral("Cancelled"));
    QCOMPARE(state().fetched, 2);
}

QTEST_MAIN(TestActivityState)
#include "tst_activitystate.moc"
