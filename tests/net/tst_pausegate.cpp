// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pausegate.h"

#include <QTest>

using namespace std::chrono_literals;
using Time = PauseGate::Time;
using State = PauseGate::State;

class TestPauseGate : public QObject {
    Q_OBJECT
private slots:
    void pausesGetLonger_data();
    void pausesGetLonger();
    void opensAndHalfOpens();
    void burstCountsOnce();
    void retryAfterOnlyLengthens_data();
    void retryAfterOnlyLengthens();
    void refusedProbePausesLonger();
    void lostProbeIsTriedSoonAgain();
    void answeredProbeCloses();
    void recoversSlowly();
    void heals();
};

namespace {

UniformRandom always(double value)
{
    return [value] { return value; };
}

constexpr Time start = 1000s;

PauseGate paused(int times, Time &now)
{
    PauseGate gate(always(0));
    gate.refused(now, 0s, now);
    for (int i = 1; i < times; ++i) {
        now = gate.until();
        gate.probeSent();
        gate.refused(now, 0s, now);
    }
    return gate;
}

} // namespace

void TestPauseGate::pausesGetLonger_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("longest");
    QTest::newRow("1") << 1 << 65 << 75;
    QTest::newRow("2") << 2 << 125 << 145;
    QTest::newRow("3") << 3 << 245 << 285;
    QTest::newRow("4") << 4 << 485 << 565;
    QTest::newRow("5") << 5 << 905 << 1065;
    QTest::newRow("7") << 7 << 905 << 1355;
    QTest::newRow("1000") << 1000 << 905 << 1355;
}

void TestPauseGate::pausesGetLonger()
{
    QFETCH(int, level);
    QFETCH(int, shortest);
    QFETCH(int, longest);
    QCOMPARE(PauseSeverity::pause(level, 0), std::chrono::seconds(shortest));
    QCOMPARE(PauseSeverity::pause(level, 0.5), Time(std::chrono::seconds(shortest + longest)) / 2);
    QVERIFY(PauseSeverity::pause(level, 0.9999) < std::chrono::seconds(longest));
}

void TestPauseGate::opensAndHalfOpens()
{
    PauseGate gate(always(0));
    QCOMPARE(gate.state(start), State::Closed);
    gate.refused(start - 1s, 0s, start);
    QCOMPARE(gate.until(), start + 65s);
    QCOMPARE(gate.state(start + 65s - 1ms), State::Open);
    QCOMPARE(gate.state(start + 65s), State::HalfOpen);
}

void TestPauseGate::burstCountsOnce()
{
    PauseGate gate(always(0));
    for (int i = 0; i < 4; ++i)
        gate.refused(start - 1s, 0s, start + i * 100ms);
    QCOMPARE(gate.until(), start + 300ms + 65s);
    QCOMPARE(gate.throttle(start).window, 0.7);
}

void TestPauseGate::retryAfterOnlyLengthens_data()
{
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("pause");
    QTest::newRow("none") << 0 << 65;
    QTest::newRow("shorter") << 5 << 65;
    QTest::newRow("negative") << -100 << 65;
    QTest::newRow("longer") << 300 << 300;
    QTest::newRow("absurd") << 86'400 << 900;
}

void TestPauseGate::retryAfterOnlyLengthens()
{
    QFETCH(int, retryAfter);
    QFETCH(int, pause);
    PauseGate gate(always(0));
    gate.refused(start, std::chrono::seconds(retryAfter), start);
    QCOMPARE(gate.until(), start + std::chrono::seconds(pause));
}

void TestPauseGate::refusedProbePausesLonger()
{
    Time now = start;
    const PauseGate gate = paused(3, now);
    QCOMPARE(gate.until(), now + 245s);
    QVERIFY(!gate.isProbing());
}

void TestPauseGate::lostProbeIsTriedSoonAgain()
{
    PauseGate gate(always(0.5));
    gate.refused(start, 0s, start);
    Time now = gate.until();
    for (const Time wait : {1500ms, 2500ms, 4500ms, 8500ms, 16500ms, 30500ms, 30500ms}) {
        gate.probeSent();
        gate.probeLost(now);
        QCOMPARE(gate.until(), now + wait);
        now = gate.until();
        QCOMPARE(gate.state(now), State::HalfOpen);
    }
}

void TestPauseGate::answeredProbeCloses()
{
    Time now = start;
    PauseGate gate = paused(1, now);
    now = gate.until();
    gate.probeSent();
    QVERIFY(gate.isProbing());
    gate.probeAnswered(now);
    QVERIFY(!gate.isProbing());
    QCOMPARE(gate.state(now), State::Closed);
}

void TestPauseGate::recoversSlowly()
{
    Time now = start;
    PauseGate gate = paused(1, now);
    gate.probeAnswered(now);
    QVERIFY(gate.isRecovering(now + 59s));
    QCOMPARE(gate.throttle(now + 59s).pace, 0.35);
    QVERIFY(!gate.isRecovering(now + 60s));
    QCOMPARE(gate.throttle(now + 60s).pace, 0.75);
    QCOMPARE(gate.throttle(now + 10min).window, 1.0);
}

void TestPauseGate::heals()
{
    Time now = start;
    PauseGate gate = paused(3, now);
    QVERIFY(qAbs(gate.throttle(now).window - 0.343) < 1e-9);
    gate.probeAnswered(now);
    PauseGate soon = gate;
    soon.refused(now + 10min - 1ms, 0s, now + 10min - 1ms);
    QCOMPARE(soon.until() - (now + 10min - 1ms), 485s);
    PauseGate later = gate;
    later.refused(now + 10min, 0s, now + 10min);
    QCOMPARE(later.until() - (now + 10min), 245s);
    PauseGate muchLater = gate;
    muchLater.refused(now + 5h, 0s, now + 5h);
    QCOMPARE(muchLater.until() - (now + 5h), 65s);
}

QTEST_APPLESS_MAIN(TestPauseGate)
#include "tst_pausegate.moc"
