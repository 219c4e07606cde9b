// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/contest.h"
#include "net/queuestatus.h"
#include "net/simulation.h"
#include "support/lesswatched.h"

#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace std::chrono_literals;
using Contest::Client;
using Contest::Latency;
using Contest::Result;
using ServerModels::Hits;
using Time = Simulation::Time;

namespace {

constexpr unsigned seeds = lessWatched(20U);

/// Waits of the calls of \p priority for their first attempt, shortest first.
std::vector<Time> waitsOf(const Simulation &simulation, Priority priority)
{
    std::vector<Time> waits;
    for (const Simulation::Attempt &attempt : simulation.attempts()) {
        if (attempt.priority == priority)
            waits.push_back(attempt.sentAt - simulation.submittedAt(attempt.id));
    }
    std::sort(waits.begin(), waits.end());
    return waits;
}

} // namespace

/// What the schedule promises, measured over many seeds in virtual time and printed.
class TestSchedulerFigures : public QObject {
    Q_OBJECT
private slots:
    void usesTheLimit();
    void recovers();
    void answersAPersonAfterAPause();
    void servesPersonsUnderLoad();
};

void TestSchedulerFigures::usesTheLimit()
{
    const QList<ServerModel> servers{
        ServerModels::slidingLog(60, 60s), ServerModels::fixedWindow(60, 60s, 31s),
        ServerModels::tokenBucket(60, 1s), ServerModels::tokenBucket(10, 1s)};
    const QList<Latency> latencies{{150ms, 200ms}, {50ms, 1000ms}, {800ms, 1200ms}};
    int least = 3600;
    int refused = 0;
    int runs = 0;
    for (const ServerModel &server : servers) {
        for (const Latency &latency : latencies) {
            for (unsigned seed = 1; seed <= seeds; ++seed, ++runs) {
                const Result result = Contest::hour(Client::Ours, server, latency, seed);
                least = std::min(least, result.answered);
                refused += result.refused;
            }
        }
    }
    std::printf("figure F2 least goodput %.2f %% of 3600 an hour, 429: %d, in %d virtual hours\n",
                least / 36.0, refused, runs);
    QCOMPARE(refused, 0);
    QVERIFY(least >= 3528);
}

void TestSchedulerFigures::recovers()
{
    int most = 0;
    for (const Hits hits : {Hits::Ignored, Hits::RestartTheBlock}) {
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            const Result result = Contest::block(Client::Ours, hits, seed);
            most = std::max(most, result.refused);
            QCOMPARE(result.lost, 0);
        }
    }
    std::printf("figure F3 at most %d requests reach a block of 10 min, in %u runs\n", most,
                2 * seeds);
    QVERIFY(most <= 5);
}

// A person asks every second while the block lasts: one probe a pause, and no wait afterwards.
void TestSchedulerFigures::answersAPersonAfterAPause()
{
    Time longest{0};
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        Simulation simulation(ServerModels::block(Simulation::start, 75s, Hits::Ignored), 100ms,
                              300ms, seed);
        simulation.keepWaiting(Priority::UserRead, 1);
        simulation.run(30min);
        const auto &attempts = simulation.attempts();
        const auto probe = std::find_if(attempts.begin(), attempts.end(),
                                        [](const auto &each) { return each.status == 200; });
        QVERIFY(probe != attempts.end() && probe + 1 != attempts.end());
        QCOMPARE(probe - attempts.begin(), simulation.count(429));
        longest = std::max(longest, (probe + 1)->sentAt - probe->sentAt);
    }
    std::printf("figure F3 the first call after the probe starts within %.2f s of it\n",
                std::chrono::duration<double>(longest).count());
    QVERIFY(longest <= 2s);
}

void TestSchedulerFigures::servesPersonsUnderLoad()
{
    Time worst{0};
    std::size_t calls = 0;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        Simulation simulation(ServerModels::slidingLog(60, 60s), 200ms, 300ms, seed);
        simulation.keepWaiting(Priority::Sync, 8);
        for (Time time = 5min; time < 55min; time += 20s + 7ms)
            simulation.at(time, [&] { simulation.submit(Priority::UserRead); });
        simulation.run(1h);
        const std::vector<Time> waits = waitsOf(simulation, Priority::UserRead);
        QCOMPARE(simulation.count(429), 0);
        worst = std::max(worst, waits[waits.size() * 99 / 100]);
        calls += waits.size();
    }
    std::printf("figure F4 p99 of a person's wait under background load %lld ms, the worst of %u "
                "hours, %zu calls\n",
                static_cast<long long>(worst.count()), seeds, calls);
    QVERIFY(worst <= 1500ms);
}

QTEST_APPLESS_MAIN(TestSchedulerFigures)
#include "tst_schedulerfigures.moc"
