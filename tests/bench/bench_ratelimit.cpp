// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our schedule beside those of AWS and Stripe, against the same servers, in virtual time: what
// comes out doesn't depend on the machine. tst_rivals and tst_schedulerfigures assert it.

#include "net/contest.h"

#include <algorithm>
#include <array>
#include <cstdio>

using namespace std::chrono_literals;
using Contest::Client;
using Contest::Result;
using ServerModels::Hits;

namespace {

double seconds(Contest::Time time)
{
    return std::chrono::duration<double>(time).count();
}

double minutes(Contest::Time time)
{
    return seconds(time) / 60;
}

void hours()
{
    struct Server {
        const char *name;
        ServerModel model;
    };
    const ServerModel log = ServerModels::slidingLog(60, 60s);
    const std::array servers{
        Server{"sliding log", log},
        Server{"fixed window", ServerModels::fixedWindow(60, 60s, 31s)},
        Server{"bucket of 60", ServerModels::tokenBucket(60, 1s)},
        Server{"bucket of 10", ServerModels::tokenBucket(10, 1s)},
        Server{"log, 60 s penalty", ServerModels::penalty(log, 60s, Hits::Ignored)},
        Server{"the same, restarted", ServerModels::penalty(log, 60s, Hits::RestartTheBlock)}};
    std::puts("An hour of background work, 60 a minute published, latency 150 to 200 ms");
    std::printf("  %-20s %-13s %10s %8s %8s\n", "server", "client", "of 3600", "429", "lost");
    for (const Server &server : servers) {
        for (const Client client : Contest::clients) {
            const Result result = Contest::hour(client, server.model, {150ms, 200ms});
            std::printf("  %-20s %-13s %10d %8d %8d\n", server.name, Contest::nameOf(client).data(),
                        result.answered, result.refused, result.lost);
        }
    }
}

void blocks()
{
    std::puts("40 calls meet a block of 10 minutes, the worst of 20 seeds");
    std::printf("  %-20s %-13s %10s %8s %14s\n", "block", "client", "hits", "lost", "done, min");
    for (const Hits hits : {Hits::Ignored, Hits::RestartTheBlock}) {
        for (const Client client : Contest::clients) {
            Result worst;
            for (unsigned seed = 1; seed <= 20; ++seed) {
                const Result result = Contest::block(client, hits, seed);
                worst.refused = std::max(worst.refused, result.refused);
                worst.lost = std::max(worst.lost, result.lost);
                worst.lastAnswer = std::max(worst.lastAnswer, result.lastAnswer);
            }
            std::printf("  %-20s %-13s %10d %8d %14.1f\n",
                        hits == Hits::Ignored ? "fixed" : "restarted by hits",
                        Contest::nameOf(client).data(), worst.refused, worst.lost,
                        minutes(worst.lastAnswer));
        }
    }
}

void firstPages()
{
    std::puts("A person loads 20 pages at once, 200 ms each, 4 in flight: ideal 1.0 s");
    for (const Client client : Contest::clients) {
        const Result result = Contest::twentyPages(client, ServerModels::slidingLog(60, 60s));
        std::printf("  %-13s %6.2f s\n", Contest::nameOf(client).data(),
                    seconds(result.lastAnswer));
    }
}

void smallBuckets()
{
    std::puts("The same all 10 minutes for 24 hours, server's bucket smaller than our burst");
    std::printf("  %-20s %-13s %8s %8s %16s\n", "server", "client", "429", "lost", "last 429, min");
    for (const int capacity : {10, 15}) {
        const ServerModel bucket = ServerModels::tokenBucket(capacity, 1s);
        for (const bool punishes : {false, true}) {
            const ServerModel server
                = punishes ? ServerModels::penalty(bucket, 60s, Hits::Ignored) : bucket;
            for (const Client client : Contest::clients) {
                const Result result = Contest::twentyPagesAgain(client, server, 24h, 1);
                std::printf("  %d%-18s %-13s %8d %8d %16.0f\n", capacity,
                            punishes ? ", 60 s penalty" : "", Contest::nameOf(client).data(),
                            result.refused, result.lost, minutes(result.lastRefusal));
            }
        }
    }
}

void ratios()
{
    const Result hour
        = Contest::hour(Client::Ours, ServerModels::slidingLog(60, 60s), {150ms, 200ms});
    const Result pages = Contest::twentyPages(Client::Ours, ServerModels::slidingLog(60, 60s));
    int hits = 0;
    for (unsigned seed = 1; seed <= 20; ++seed)
        hits = std::max(hits, Contest::block(Client::Ours, Hits::RestartTheBlock, seed).refused);
    std::printf("ratio goodput %.3f >= 0.98\n", hour.answered / 3600.0);
    std::printf("ratio refused %d <= 0\n", hour.refused);
    std::printf("ratio first20 %.2f <= 1.00\n", seconds(pages.lastAnswer) / 1.0);
    std::printf("ratio blockhits %d <= 5\n", hits);
    for (const int capacity : {10, 15}) {
        const Result learned = Contest::twentyPagesAgain(
            Client::Ours, ServerModels::tokenBucket(capacity, 1s), 24h, 1);
        std::printf("ratio bucket%d %d <= 200\n", capacity, learned.refused);
    }
}

} // namespace

int main()
{
    hours();
    blocks();
    firstPages();
    smallBuckets();
    ratios();
    return 0;
}
