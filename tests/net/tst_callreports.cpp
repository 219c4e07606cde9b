// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuetest.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using State = CallReport::State;

/// What the queue tells of its calls, from the outside.
class TestCallReports : public QueueTest {
    Q_OBJECT
private slots:
    void tellsOfEveryStep();
    void tellsWhoAsksWhat();
    void tellsOfARetry();
    void tellsWhyItWaited();
    void tellsOfCallsThatNeverWait();
    void keepsTheLastAttempt();
    void tellsOfJoinedReads();
    void heirsShowWhatGoesOn();
    void notesTheAnswer();
    void holdsNoKey();

private:
    void listen();
    [[nodiscard]] const CallReport &last(quint64 id) const { return m_reports.at(id).last(); }
    [[nodiscard]] QList<State> states(quint64 id) const;

    std::map<quint64, QList<CallReport>> m_reports;
    quint64 m_before = 0; ///< id of the last call of an earlier test
};

void TestCallReports::listen()
{
    m_reports.clear();
    m_before = 0;
    connect(m_queue.get(), &RequestQueue::reported, this, [this](CallReport report) {
        // Ids are of the whole process: here they count from 1.
        m_before = m_before == 0 ? report.id - 1 : m_before;
        report.id -= m_before;
        report.joinedTo -= std::min(report.joinedTo, m_before);
        m_reports[report.id].append(report);
    });
}

QList<State> TestCallReports::states(quint64 id) const
{
    QList<State> states;
    for (const CallReport &report : m_reports.at(id)) {
        if (states.isEmpty() || states.last() != report.state)
            states.append(report.state);
    }
    return states;
}

void TestCallReports::tellsOfEveryStep()
{
    listen();
    submit();
    QCOMPARE(last(1).askedAt, m_clock.now());
    settle();
    QCOMPARE(last(1).state, State::InFlight);
    QCOMPARE(last(1).since, m_clock.sinceBoot());
    HttpAnswer answer;
    answer.sent = true;
    answer.status = 200;
    answer.body = "{}";
    answer.duration = 120ms;
    m_transport->answer(answer);
    QCOMPARE(states(1), QList({State::Waiting, State::InFlight, State::Done}));
    QCOMPARE(last(1).attempts, 1);
    QCOMPARE(last(1).status, 200);
    QCOMPARE(last(1).size, 2);
    QCOMPARE(last(1).duration, 120ms);
    QCOMPARE(last(1).waited, 0ms);
    QCOMPARE(last(1).reason, WaitReason::None);
}

void TestCallReports::tellsWhoAsksWhat()
{
    listen();
    HttpRequest asked = request(RetrySafety::Idempotent);
    asked.baseUrl = QUrl(QStringLiteral("https://person:hush@eu-api.smtp2go.com/v3"));
    asked.endpoint.verb = Verb::Patch;
    asked.intent.accountName = QStringLiteral("Harbour");
    asked.intent.summary = QStringLiteral("Search");
    asked.shownBody = "{}";
    (void)m_queue->submit(asked, m_queue.get());
    QCOMPARE(last(1).operation, QStringLiteral("/activity/search"));
    QCOMPARE(last(1).url, QUrl(QStringLiteral("https://eu-api.smtp2go.com/v3/activity/search")));
    QCOMPARE(last(1).verb, Verb::Patch);
    QCOMPARE(last(1).safety, RetrySafety::Idempotent);
    QCOMPARE(last(1).account, QStringLiteral("account"));
    QCOMPARE(last(1).accountName, QStringLiteral("Harbour"));
    QCOMPARE(last(1).summary, QStringLiteral("Search"));
    QCOMPARE(last(1).shownBody, QByteArray("{}"));
}

void TestCallReports::tellsOfARetry()
{
    listen();
    submit();
    settle();
    m_transport->answer(503, "busy");
    QCOMPARE(last(1).state, State::WaitingToRetry);
    QCOMPARE(last(1).reason, WaitReason::Retry);
    QCOMPARE(last(1).status, 503);
    QVERIFY(last(1).retryAt > m_clock.sinceBoot());
    m_clock.advance(2s);
    m_queue->wake();
    QCOMPARE(last(1).state, State::InFlight);
    QCOMPARE(last(1).attempts, 2);
    m_transport->answer(500);
    QCOMPARE(last(1).state, State::Failed);
    QCOMPARE(last(1).status, 500);
    QCOMPARE(last(1).waited, 2s);
    QCOMPARE(last(1).reason, WaitReason::Retry);
}

void TestCallReports::tellsWhyItWaited()
{
    listen();
    submit();
    settle();
    m_transport->answer(429);
    submit();
    settle();
    QCOMPARE(last(1).reason, WaitReason::Pause);
    QCOMPARE(last(2).reason, WaitReason::Pause);
    m_clock.advance(76s);
    m_queue->wake();
    QCOMPARE(last(2).reason, WaitReason::Probe);
    m_clock.advance(1s);
    m_transport->answer(200);
    QCOMPARE(last(1).state, State::Done);
    QCOMPARE(last(1).waited, 76s);
    QCOMPARE(last(1).reason, WaitReason::Pause);
    m_transport->answer(200);
    QCOMPARE(last(2).state, State::Done);
    QCOMPARE(last(2).waited, 77s);
    QCOMPARE(last(2).reason, WaitReason::Pause);
}

void TestCallReports::tellsOfCallsThatNeverWait()
{
    listen();
    HttpRequest wrong = request(RetrySafety::ReadOnly);
    wrong.key = Secret();
    (void)m_queue->submit(wrong, m_queue.get());
    QCOMPARE(states(1), QList({State::Waiting, State::Failed}));
    QCOMPARE(last(1).error, TransportError::InvalidRequest);
    QCOMPARE(last(1).attempts, 0);
    submit()->cancel();
    QCOMPARE(states(2), QList({State::Waiting, State::Cancelled}));
    delete submit();
    QCOMPARE(last(3).state, State::Cancelled);
}

void TestCallReports::keepsTheLastAttempt()
{
    listen();
    QueuedRequest *const call = submit();
    settle();
    m_transport->answer(429, "slow down");
    call->cancel();
    QCOMPARE(last(1).state, State::Cancelled);
    QCOMPARE(last(1).error, TransportError::Cancelled);
    QCOMPARE(last(1).status, 429);
    QCOMPARE(last(1).size, 9);
}

void TestCallReports::tellsOfJoinedReads()
{
    listen();
    const HttpRequest question = request(RetrySafety::ReadOnly);
    for (int i = 0; i < 2; ++i)
        (void)m_queue->submit(question, m_queue.get());
    settle();
    QCOMPARE(last(2).state, State::Joined);
    QCOMPARE(last(2).joinedTo, 1u);
    m_transport->answer(200, "{}");
    QCOMPARE(states(2), QList({State::Waiting, State::Joined, State::Done}));
    QCOMPARE(last(1).attempts, 1);
    QCOMPARE(last(2).joinedTo, 1u);
}

void TestCallReports::heirsShowWhatGoesOn()
{
    listen();
    const HttpRequest question = request(RetrySafety::ReadOnly);
    QueuedRequest *const first = m_queue->submit(question, m_queue.get());
    for (int i = 0; i < 2; ++i)
        (void)m_queue->submit(question, m_queue.get());
    settle();
    first->cancel();
    QCOMPARE(last(1).state, State::Cancelled);
    QCOMPARE(last(2).state, State::InFlight);
    QCOMPARE(last(2).joinedTo, 0u);
    QCOMPARE(last(2).attempts, 1);
    QCOMPARE(last(3).state, State::Joined);
    QCOMPARE(last(3).joinedTo, 2u);
    m_transport->answer(503);
    QCOMPARE(last(2).state, State::WaitingToRetry);
    m_clock.advance(2s);
    m_queue->wake();
    QCOMPARE(last(2).attempts, 2);
    m_transport->answer(200);
    QCOMPARE(last(2).state, State::Done);
    QCOMPARE(last(3).state, State::Done);
}

void TestCallReports::notesTheAnswer()
{
    listen();
    const QSignalSpy noted(m_queue.get(), &RequestQueue::answerNoted);
    QueuedRequest *const call = submit();
    settle();
    m_transport->answer(200);
    settle();
    call->note({QStringLiteral("r-1"), QStringLiteral("No")});
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.first().at(0).toULongLong() - m_before, 1u);
    QCOMPARE(noted.first().at(1).value<AnswerNote>().requestId, QStringLiteral("r-1"));
    QCOMPARE(noted.first().at(1).value<AnswerNote>().failure, QStringLiteral("No"));
}

void TestCallReports::holdsNoKey()
{
    listen();
    HttpRequest asked = request(RetrySafety::ReadOnly);
    asked.body = R"({"password":"canary"})";
    (void)m_queue->submit(asked, m_queue.get());
    settle();
    m_transport->answer(200, "canary");
    for (const CallReport &report : m_reports.at(1)) {
        QVERIFY(report.shownBody.isNull());
        for (const QString &text : {report.url.toString(), report.operation, report.account,
                                    report.accountName, report.summary})
            QVERIFY2(!text.contains(QString::fromUtf8(asked.key.reveal())), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestCallReports)
#include "tst_callreports.moc"
