// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/queuetext.h"

#include <QTest>

using namespace std::chrono_literals;
using Status = QueueMonitor::Status;

class TestQueueText : public QObject {
    Q_OBJECT
private slots:
    void saysWhatTheQueueDoes_data();
    void saysWhatTheQueueDoes();
    void countsStartedSecondsWhole();
    void saysWhatIsLeft();
};

void TestQueueText::saysWhatTheQueueDoes_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("idle") << Status{} << QStringLiteral("Idle");
    QTest::newRow("sent") << Status{.inFlight = 1} << QStringLiteral("1 in flight");
    QTest::newRow("queued") << Status{.queued = 2} << QStringLiteral("2 queued");
    QTest::newRow("queued for a limit")
        << Status{.queued = 2, .nextStartIn = 9500ms} << QStringLiteral("2 queued, next in 0:10");
    QTest::newRow("both") << Status{.queued = 2, .inFlight = 1}
                          << QStringLiteral("1 in flight, 2 queued");
    QTest::newRow("paused") << Status{.queued = 2, .pausedFor = 42s}
                            << QStringLiteral("Paused by SMTP2GO, resumes in 0:42");
    QTest::newRow("long pause") << Status{.pausedFor = 905s}
                                << QStringLiteral("Paused by SMTP2GO, resumes in 15:05");
    QTest::newRow("probe") << Status{.inFlight = 1, .pausedFor = 0ms}
                           << QStringLiteral("Paused by SMTP2GO, trying one request");
}

void TestQueueText::saysWhatTheQueueDoes()
{
    QFETCH(Status, status);
    QTEST(QueueText::status(status), "text");
}

void TestQueueText::countsStartedSecondsWhole()
{
    QCOMPARE(QueueText::minutesAndSeconds(0ms), QStringLiteral("0:00"));
    QCOMPARE(QueueText::minutesAndSeconds(1ms), QStringLiteral("0:01"));
    QCOMPARE(QueueText::minutesAndSeconds(60'000ms), QStringLiteral("1:00"));
    QCOMPARE(QueueText::minutesAndSeconds(60'001ms), QStringLiteral("1:01"));
}

void TestQueueText::saysWhatIsLeft()
{
    QCOMPARE(QueueText::budget({.searchBudget = 58, .searchLimit = 60}),
             QStringLiteral("58 of 60 searches left"));
}

QTEST_APPLESS_MAIN(TestQueueText)
#include "tst_queuetext.moc"
