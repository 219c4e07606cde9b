// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuetest.h"

#include <QTest>

using namespace std::chrono_literals;

/// The wall clock may jump, a pause stays as long as it is.
class TestClockJump : public QueueTest {
    Q_OBJECT
private slots:
    void jumpsDontMoveAPause_data();
    void jumpsDontMoveAPause();
};

void TestClockJump::jumpsDontMoveAPause_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("an hour back") << qint64(-3600);
    QTest::newRow("an hour on") << qint64(3600);
    QTest::newRow("ten years on") << qint64(10 * 365 * 86'400);
}

void TestClockJump::jumpsDontMoveAPause()
{
    QFETCH(qint64, jump);
    (void)submit();
    settle();
    QCOMPARE(m_transport->total, 1);
    m_transport->answer(429);
    settle();
    m_clock.setWallClock(m_clock.now().addSecs(jump));
    m_queue->wake();
    settle();
    QCOMPARE(m_transport->total, 1);
    m_clock.advance(59s);
    m_queue->wake();
    settle();
    QCOMPARE(m_transport->total, 1);
    m_clock.advance(17s); // 60 s, 5 s and at most 10 s of jitter
    m_queue->wake();
    settle();
    QCOMPARE(m_transport->total, 2);
}

QTEST_GUILESS_MAIN(TestClockJump)
#include "tst_clockjump.moc"
