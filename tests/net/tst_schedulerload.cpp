// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuestatus.h"
#include "net/simulation.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace std::chrono_literals;
using Time = Simulation::Time;
using ServerModels::Hits;

class TestSchedulerLoad : public QObject {
    Q_OBJECT
private slots:
    void backgroundUsesTheLimit_data();
    void backgroundUsesTheLimit();
    void usesTheLimitForADay_data();
    void usesTheLimitForADay();
    void burstOfPersons_data();
    void burstOfPersons();
    void personsPassBackground();
    void backgroundIsNotStarved();
    void findsTheEndOfABlock_data();
    void findsTheEndOfABlock();
    void sharesAnAddress();
    void neverSpins();
};

namespace {

void addServers()
{
    QTest::addColumn<ServerModel>("server");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("longest");
    const QList<QPair<const char *, ServerModel>> servers{
        {"sliding log", ServerModels::slidingLog(60, 60s)},
        {"fixed window", ServerModels::fixedWindow(60, 60s, 0s)},
        {"fixed window, other phase", ServerModels::fixedWindow(60, 60s, 31s)}};
    const QList<QPair<int, int>> latencies{{150, 200}, {50, 1000}, {800, 1200}, {0, 0}};
    for (const auto &[name, server] : servers) {
        for (const auto &[shortest, longest] : latencies)
            QTest::addRow("%s, %d to %d ms", name, shortest, longest)
                << server << shortest << longest;
    }
}

Simulation simulate(const ServerModel &server, int shortest, int longest, unsigned seed = 1)
{
    return Simulation(server, Time(shortest), Time(longest), seed);
}

/// Attempts of \p priority in the minutes before the end of \p simulation.
int sentOf(const Simulation &simulation, Priority priority)
{
    return int(std::count_if(simulation.attempts().begin(), simulation.attempts().end(),
                             [priority](const auto &each) { return each.priority == priority; }));
}

} // namespace

void TestSchedulerLoad::backgroundUsesTheLimit_data()
{
    addServers();
}

void TestSchedulerLoad::backgroundUsesTheLimit()
{
    QFETCH(ServerModel, server);
    QFETCH(int, shortest);
    QFETCH(int, longest);
    Simulation simulation = simulate(server, shortest, longest);
    simulation.keepWaiting(Priority::Sync, 5);
    simulation.run(1h);
    QCOMPARE(simulation.count(429), 0);
    QVERIFY2(simulation.count(200) >= 3528, qPrintable(QString::number(simulation.count(200))));
}

void TestSchedulerLoad::usesTheLimitForADay_data()
{
    QTest::addColumn<ServerModel>("server");
    QTest::newRow("sliding log") << ServerModels::slidingLog(60, 60s);
    QTest::newRow("fixed window") << ServerModels::fixedWindow(60, 60s, 31s);
    QTest::newRow("bucket of 60") << ServerModels::tokenBucket(60, 1s);
    QTest::newRow("bucket of 10") << ServerModels::tokenBucket(10, 1s);
}

void TestSchedulerLoad::usesTheLimitForADay()
{
    QFETCH(ServerModel, server);
    Simulation simulation = simulate(server, 50, 1000);
    simulation.keepWaiting(Priority::Sync, 5);
    QElapsedTimer timer;
    timer.start();
    simulation.run(24h);
    std::printf("figure I16: 24 h, %s: %d answered (%.1f %%), %d x 429, in %.1f s\n",
                QTest::currentDataTag(), simulation.count(200), double(simulation.count(200)) / 864,
                simulation.count(429), double(timer.elapsed()) / 1000);
    QCOMPARE(simulation.count(429), 0);
    QVERIFY(simulation.count(200) * 100 >= 98 * 86'400);
}

void TestSchedulerLoad::burstOfPersons_data()
{
    addServers();
}

void TestSchedulerLoad::burstOfPersons()
{
    QFETCH(ServerModel, server);
    QFETCH(int, shortest);
    QFETCH(int, longest);
    Simulation simulation = simulate(server, shortest, longest);
    for (int i = 0; i < 200; ++i)
        simulation.submit(Priority::UserRead);
    simulation.run(5min);
    QCOMPARE(simulation.count(429), 0);
    QCOMPARE(simulation.count(200), 200);
}

void TestSchedulerLoad::personsPassBackground()
{
    Simulation simulation = simulate(ServerModels::slidingLog(60, 60s), 200, 300);
    simulation.keepWaiting(Priority::Sync, 8);
    for (Time time = 5min; time < 55min; time += 20s + 7ms)
        simulation.at(time, [&] { simulation.submit(Priority::UserRead); });
    simulation.run(1h);
    std::vector<Time> waits;
    for (const Simulation::Attempt &attempt : simulation.attempts()) {
        if (attempt.priority == Priority::UserRead)
            waits.push_back(attempt.sentAt - simulation.submittedAt(attempt.id));
    }
    QCOMPARE(waits.size(), 150u);
    std::sort(waits.begin(), waits.end());
    QVERIFY2(waits[148] <= 1500ms, qPrintable(QString::number(waits[148].count())));
    QCOMPARE(simulation.count(429), 0);
}

void TestSchedulerLoad::backgroundIsNotStarved()
{
    Simulation simulation = simulate(ServerModels::slidingLog(60, 60s), 200, 300);
    simulation.keepWaiting(Priority::UserRead, 5);
    simulation.keepWaiting(Priority::Sync, 5);
    simulation.run(1h);
    const int background = sentOf(simulation, Priority::Sync);
    const int all = int(simulation.attempts().size());
    QVERIFY(background * 10 >= all - 10);
    QVERIFY(background * 10 <= all + 100);
    QVERIFY(all >= 3500);
}

void TestSchedulerLoad::findsTheEndOfABlock_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<Hits>("hits");
    QTest::addColumn<int>("mostHits");
    QTest::newRow("60 s") << 60 << Hits::Ignored << 1;
    QTest::newRow("75 s") << 75 << Hits::Ignored << 2;
    QTest::newRow("3 min") << 180 << Hits::Ignored << 2;
    QTest::newRow("10 min") << 600 << Hits::Ignored << 4;
    QTest::newRow("60 s, restarted") << 60 << Hits::RestartTheBlock << 1;
    QTest::newRow("75 s, restarted") << 75 << Hits::RestartTheBlock << 2;
    QTest::newRow("3 min, restarted") << 180 << Hits::RestartTheBlock << 3;
    QTest::newRow("10 min, restarted") << 600 << Hits::RestartTheBlock << 5;
}

void TestSchedulerLoad::findsTheEndOfABlock()
{
    QFETCH(int, seconds);
    QFETCH(Hits, hits);
    QFETCH(int, mostHits);
    const ServerModel server
        = ServerModels::block(Simulation::start + 5min, std::chrono::seconds(seconds), hits);
    for (unsigned seed = 1; seed <= 3; ++seed) {
        Simulation simulation = simulate(server, 100, 300, seed);
        simulation.keepWaiting(Priority::Sync, 5);
        simulation.run(50min);
        QVERIFY2(simulation.count(429) >= 1 && simulation.count(429) <= mostHits,
                 qPrintable(QString::number(simulation.count(429))));
        QVERIFY(!simulation.scheduler().status(simulation.now()).pausedFor);
        QVERIFY(simulation.count(200) > 500);
    }
}

void TestSchedulerLoad::sharesAnAddress()
{
    Simulation simulation = simulate(ServerModels::slidingLog(30, 60s), 100, 300);
    simulation.keepWaiting(Priority::Sync, 5);
    simulation.run(3h);
    // Somebody else uses half of the limit: hits stay rare, work goes on.
    QVERIFY2(simulation.count(429) <= 60, qPrintable(QString::number(simulation.count(429))));
    QVERIFY2(simulation.count(200) >= 600, qPrintable(QString::number(simulation.count(200))));
}

void TestSchedulerLoad::neverSpins()
{
    Simulation simulation = simulate(ServerModels::slidingLog(20, 60s), 1, 2000);
    simulation.keepWaiting(Priority::Sync, 10);
    simulation.keepWaiting(Priority::UserRead, 5);
    simulation.run(1h);
    QCOMPARE(simulation.lateWakes(), 0);
    const int events = 2 * int(simulation.attempts().size()) + 15;
    QVERIFY2(simulation.steps() <= 2 * events, qPrintable(QString::number(simulation.steps())));
}

QTEST_APPLESS_MAIN(TestSchedulerLoad)
#include "tst_schedulerload.moc"
