// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/learnedburst.h"

#include "net/simulation.h"

#include <QTest>
#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace std::chrono_literals;
using Time = LearnedBurst::Time;

class TestLearnedBurst : public QObject {
    Q_OBJECT
private slots:
    void isAThird_data();
    void isAThird();
    void countsPlaces();
    void isCutToWhatPassed();
    void isCutByHalfAtMost();
    void evenlySpacedCallsDontCount();
    void oneBurstCutsOnce();
    void growsBack();
    void growsSlowerEachTime();
    void forgetsOldCuts();
    void isOneWhileCautious();
    void learnsASmallBucket_data();
    void learnsASmallBucket();
    void foreignRefusalHeals();
};

namespace {

constexpr RateLimit searches{60, 60s};

/// A person loads 20 pages every ten minutes for a day.
void planLoads(Simulation &simulation)
{
    for (Time time = 0s; time < 24h; time += 10min) {
        simulation.at(time, [&simulation] {
            for (int i = 0; i < 20; ++i)
                simulation.submit(Priority::UserRead);
        });
    }
}

std::vector<Time> refusals(const Simulation &simulation)
{
    std::vector<Time> times;
    for (const Simulation::Attempt &attempt : simulation.attempts()) {
        if (attempt.status == 429)
            times.push_back(attempt.sentAt - Simulation::start);
    }
    return times;
}

/// Pauses that \p refusals began: those of one burst begin one.
int pauses(const std::vector<Time> &refusals)
{
    int count = 0;
    std::optional<Time> last;
    for (const Time time : refusals) {
        count += !last || time - *last > 30s;
        last = time;
    }
    return count;
}

} // namespace

void TestLearnedBurst::isAThird_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("burst");
    QTest::newRow("activity search") << 60 << 20;
    QTest::newRow("key creation") << 5 << 1;
    QTest::newRow("subaccounts") << 50 << 16;
    QTest::newRow("one") << 1 << 1;
}

void TestLearnedBurst::isAThird()
{
    QFETCH(int, count);
    QTEST(LearnedBurst({count, 60s}).size(1h), "burst");
}

void TestLearnedBurst::countsPlaces()
{
    LearnedBurst burst(searches);
    QCOMPARE(burst.sent(1h), 1);
    QCOMPARE(burst.sent(1h), 2);
    QCOMPARE(burst.sent(1h + 500ms), 3);
    QCOMPARE(burst.sent(1h + 2s), 2);
    QCOMPARE(burst.sent(1h + 4s), 1);
    QCOMPARE(burst.sent(1h + 5s), 1);
}

void TestLearnedBurst::isCutToWhatPassed()
{
    LearnedBurst burst(searches);
    burst.refused(16, 1h, 1h);
    QCOMPARE(burst.size(1h), 15);
    burst.refused(12, 1h + 10min, 1h + 10min);
    QCOMPARE(burst.size(1h + 10min), 11);
}

void TestLearnedBurst::isCutByHalfAtMost()
{
    LearnedBurst burst(searches);
    const QList<int> sizes{10, 5, 2, 1, 1};
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        burst.refused(2, 1h + i * 1s, 1h + i * 1s);
        QCOMPARE(burst.size(1h + i * 1s), sizes[i]);
    }
}

void TestLearnedBurst::evenlySpacedCallsDontCount()
{
    LearnedBurst burst(searches);
    burst.refused(1, 1h, 1h);
    QCOMPARE(burst.size(1h), 20);
}

void TestLearnedBurst::oneBurstCutsOnce()
{
    LearnedBurst burst(searches);
    burst.refused(18, 1h, 1h + 1s);
    burst.refused(16, 1h + 500ms, 1h + 2s);
    burst.refused(19, 1h + 500ms, 1h + 2s);
    burst.refused(3, 1h + 999ms, 1h + 2s);
    QCOMPARE(burst.size(1h + 2s), 10);
    burst.refused(3, 1h + 1s, 1h + 2s);
    QCOMPARE(burst.size(1h + 2s), 5);
}

void TestLearnedBurst::growsBack()
{
    LearnedBurst burst(searches);
    burst.refused(8, 1h, 1h);
    QCOMPARE(burst.size(3h - 1ms), 10);
    QCOMPARE(burst.size(3h), 20);
    QCOMPARE(burst.size(1000h), 20);
}

void TestLearnedBurst::growsSlowerEachTime()
{
    LearnedBurst burst(searches);
    Time now = 1h;
    for (const Time wait : {2h, 4h, 8h, 16h, 32h, 32h}) {
        burst.refused(11, now, now);
        QCOMPARE(burst.size(now + wait - 1ms), 10);
        now += wait;
        QCOMPARE(burst.size(now), 20);
    }
}

void TestLearnedBurst::forgetsOldCuts()
{
    LearnedBurst burst(searches);
    burst.refused(11, 1h, 1h);
    burst.refused(11, 3h, 3h);
    burst.refused(11, 3h + 8h, 3h + 8h); // 4 h to grow, 4 h held
    QCOMPARE(burst.size(11h + 2h), 20);
}

void TestLearnedBurst::isOneWhileCautious()
{
    LearnedBurst burst(searches);
    burst.beCautiousUntil(1h);
    QCOMPARE(burst.size(1h - 1ms), 1);
    QCOMPARE(burst.size(1h), 20);
    burst.refused(4, 30min, 30min);
    QCOMPARE(burst.size(1h), 10);
}

void TestLearnedBurst::learnsASmallBucket_data()
{
    QTest::addColumn<int>("bucket");
    QTest::addColumn<int>("firstHour");
    QTest::addColumn<int>("day");
    QTest::newRow("5") << 5 << 3 << 5;
    QTest::newRow("10") << 10 << 2 << 6;
    QTest::newRow("15") << 15 << 2 << 6;
    QTest::newRow("20") << 20 << 0 << 0;
    QTest::newRow("60") << 60 << 0 << 0;
}

void TestLearnedBurst::learnsASmallBucket()
{
    QFETCH(int, bucket);
    QFETCH(int, firstHour);
    QFETCH(int, day);
    Simulation simulation(ServerModels::tokenBucket(bucket, 1s), 100ms, 300ms);
    planLoads(simulation);
    simulation.run(24h);
    const std::vector<Time> all = refusals(simulation);
    std::vector<Time> early = all;
    std::erase_if(early, [](Time time) { return time >= 1h; });
    const double learnedAfter = early.empty() ? 0 : double(early.back() / 1s) / 60;
    std::printf("figure learned burst: bucket of %d, refilled 1/s: first hour %d pauses, %d x 429, "
                "learned after %.1f min; 24 h %d pauses, %d x 429, %d of 2880 pages\n",
                bucket, pauses(early), int(early.size()), learnedAfter, pauses(all),
                int(all.size()), simulation.count(200));
    QVERIFY(pauses(early) <= firstHour);
    QVERIFY(pauses(all) <= day);
    QCOMPARE(simulation.count(200), 2880);
}

void TestLearnedBurst::foreignRefusalHeals()
{
    LearnedBurst burst(searches);
    for (int i = 0; i < 6; ++i)
        burst.sent(1h);
    burst.refused(6, 1h, 1h + 1s);
    QCOMPARE(burst.size(1h + 1s), 10);
    QCOMPARE(burst.size(3h + 1s), 20);
}

QTEST_APPLESS_MAIN(TestLearnedBurst)
#include "tst_learnedburst.moc"
