// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pace.h"

#include <QTest>

using namespace std::chrono_literals;
using Time = Pace::Time;

class TestPace : public QObject {
    Q_OBJECT
private slots:
    void personsBurst();
    void backgroundIsEvenlySpaced();
    void backgroundLeavesTheBurst();
    void slowsDown();
};

namespace {

constexpr RateLimit searches{60, 60s};
constexpr int burst = 20;

int startedAtOnce(Pace &pace, Urgency urgency, Time now)
{
    int started = 0;
    while (pace.startAt(urgency, burst) <= now) {
        pace.sent(now, 1);
        ++started;
    }
    return started;
}

} // namespace

void TestPace::personsBurst()
{
    Pace pace(searches);
    QCOMPARE(startedAtOnce(pace, Urgency::Person, 1000s), 20);
    QCOMPARE(pace.startAt(Urgency::Person, burst), 1001s);
    QCOMPARE(startedAtOnce(pace, Urgency::Person, 1001s), 1);
    QCOMPARE(startedAtOnce(pace, Urgency::Person, 2000s), 20);
}

void TestPace::backgroundIsEvenlySpaced()
{
    Pace pace(searches);
    for (Time now = 1000s; now < 1060s; now += 1s) {
        QCOMPARE(startedAtOnce(pace, Urgency::Background, now), 1);
        QCOMPARE(pace.startAt(Urgency::Background, burst), now + 1s);
    }
}

void TestPace::backgroundLeavesTheBurst()
{
    Pace pace(searches);
    pace.sent(1000s, 1);
    QCOMPARE(startedAtOnce(pace, Urgency::Person, 1000s), 19);
    QCOMPARE(pace.startAt(Urgency::Background, burst), 1020s);
}

void TestPace::slowsDown()
{
    Pace pace(searches);
    pace.sent(1000s, 0.5);
    QCOMPARE(pace.startAt(Urgency::Background, burst), 1002s);
    pace.sent(1002s, 0.7);
    QCOMPARE(pace.startAt(Urgency::Background, burst), 1002s + 1429ms);
}

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
