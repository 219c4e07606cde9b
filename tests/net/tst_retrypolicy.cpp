// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"
#include "net/retryafter.h"
#include "net/retrybudget.h"
#include "net/retrypolicy.h"

#include <QTest>

using namespace std::chrono_literals;

class TestRetryPolicy : public QObject {
    Q_OBJECT
private slots:
    void judgesReads_data();
    void judgesReads();
    void neverRepeatsWrites_data();
    void neverRepeatsWrites();
    void personsWaitLess();
    void backsOff_data();
    void backsOff();
    void budgetKeepsRetriesToATenth();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void knowsHowASlotEnds_data();
    void knowsHowASlotEnds();
};

void TestRetryPolicy::judgesReads_data()
{
    using E = TransportError;
    QTest::addColumn<TransportError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("200") << E::None << 200 << Verdict::Finish;
    for (const int status : {400, 401, 402, 403, 404, 405, 409, 413, 415, 422, 501})
        QTest::addRow("%d", status) << E::None << status << Verdict::Finish;
    for (const int status : {408, 500, 502, 503, 504})
        QTest::addRow("%d", status) << E::None << status << Verdict::RetryAfterBackoff;
    QTest::newRow("429") << E::None << 429 << Verdict::RetryAfterPause;
    QTest::newRow("no host") << E::HostNotFound << 0 << Verdict::RetryAfterBackoff;
    QTest::newRow("no connection") << E::ConnectionRefused << 0 << Verdict::RetryAfterBackoff;
    QTest::newRow("lost") << E::ConnectionLost << 0 << Verdict::RetryAfterBackoff;
    QTest::newRow("cut body") << E::ConnectionLost << 200 << Verdict::RetryAfterBackoff;
    QTest::newRow("deadline") << E::DeadlineExceeded << 0 << Verdict::RetryAfterBackoff;
    QTest::newRow("TLS") << E::Tls << 0 << Verdict::Finish;
    QTest::newRow("proxy") << E::Proxy << 0 << Verdict::Finish;
    QTest::newRow("redirect") << E::Redirected << 302 << Verdict::Finish;
    QTest::newRow("too large") << E::AnswerTooLarge << 200 << Verdict::Finish;
    QTest::newRow("too compressed") << E::AnswerTooCompressed << 200 << Verdict::Finish;
}

void TestRetryPolicy::judgesReads()
{
    QFETCH(TransportError, error);
    QFETCH(int, status);
    QTEST(verdictOn(RetrySafety::ReadOnly, {error, true, status, 0s}), "verdict");
}

void TestRetryPolicy::neverRepeatsWrites_data()
{
    judgesReads_data();
}

void TestRetryPolicy::neverRepeatsWrites()
{
    QFETCH(TransportError, error);
    QFETCH(int, status);
    for (const RetrySafety safety : {RetrySafety::Idempotent, RetrySafety::NotSafe})
        QCOMPARE(verdictOn(safety, {error, true, status, 0s}), Verdict::Finish);
}

void TestRetryPolicy::personsWaitLess()
{
    QCOMPARE(maximumAttempts(urgencyOf(Priority::UserRead)), 2);
    QCOMPARE(maximumAttempts(urgencyOf(Priority::WriteCheck)), 2);
    QCOMPARE(maximumAttempts(urgencyOf(Priority::Prefetch)), 4);
    QCOMPARE(maximumAttempts(urgencyOf(Priority::Sync)), 4);
}

void TestRetryPolicy::backsOff_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("longest");
    QTest::newRow("1") << 1 << 2;
    QTest::newRow("2") << 2 << 4;
    QTest::newRow("4") << 4 << 16;
    QTest::newRow("5") << 5 << 30;
    QTest::newRow("100") << 100 << 30;
}

void TestRetryPolicy::backsOff()
{
    QFETCH(int, failure);
    QFETCH(int, longest);
    QCOMPARE(backoff(failure, 0), 0ms);
    QCOMPARE(backoff(failure, 0.5), std::chrono::milliseconds(longest * 500));
}

void TestRetryPolicy::budgetKeepsRetriesToATenth()
{
    RetryBudget budget;
    for (int i = 0; i < 10; ++i)
        QVERIFY(budget.spend());
    QVERIFY(!budget.spend());
    for (int i = 0; i < 9; ++i)
        budget.succeeded();
    QVERIFY(!budget.spend());
    budget.succeeded();
    QVERIFY(budget.spend());
    for (int i = 0; i < 1000; ++i)
        budget.succeeded();
    for (int i = 0; i < 10; ++i)
        QVERIFY(budget.spend());
    QVERIFY(!budget.spend());
}

void TestRetryPolicy::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("blanks") << QByteArray(" 7 ") << 7;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("huge") << QByteArray("999999999999999999") << 86'400;
    QTest::newRow("too huge") << QByteArray("99999999999999999999999") << 0;
    QTest::newRow("garbage") << QByteArray("soon") << 0;
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2026 07:28:00 GMT") << 0;
}

void TestRetryPolicy::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    QCOMPARE(retryAfter(header), std::chrono::seconds(seconds));
}

void TestRetryPolicy::knowsHowASlotEnds_data()
{
    QTest::addColumn<bool>("sent");
    QTest::addColumn<int>("status");
    QTest::addColumn<SlotEnd>("end");
    QTest::newRow("answer") << true << 200 << SlotEnd::Answered;
    QTest::newRow("half an answer") << true << 500 << SlotEnd::Answered;
    QTest::newRow("none") << true << 0 << SlotEnd::Unanswered;
    QTest::newRow("never left") << false << 0 << SlotEnd::NotSent;
}

void TestRetryPolicy::knowsHowASlotEnds()
{
    QFETCH(bool, sent);
    QFETCH(int, status);
    QTEST(slotEndOf({TransportError::None, sent, status, 0s}), "end");
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
