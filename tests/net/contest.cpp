// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/contest.h"

#include "net/awsschedule.h"
#include "net/sdkclient.h"
#include "net/simulation.h"
#include "net/stripeschedule.h"

#include <algorithm>
#include <memory>
#include <random>
#include <set>

using namespace std::chrono_literals;

namespace {

using Contest::Client;

UniformRandom randomOf(unsigned seed)
{
    return [engine = std::mt19937(seed)]() mutable { return double(engine()) / 4294967296.0; };
}

std::unique_ptr<SdkSchedule> scheduleOf(Client client, unsigned seed)
{
    switch (client) {
    case Client::Ours:
        break;
    case Client::AwsStandard:
        return std::make_unique<AwsStandardSchedule>(randomOf(seed));
    case Client::AwsAdaptive:
        return std::make_unique<AwsAdaptiveSchedule>(randomOf(seed));
    case Client::Stripe:
        return std::make_unique<StripeSchedule>(randomOf(seed));
    }
    return nullptr;
}

void enter(Simulation &simulation, Client client, unsigned seed)
{
    if (client == Client::Ours)
        return;
    const auto rival = std::make_shared<SdkClient>(scheduleOf(client, seed));
    simulation.setClient([rival](const Scheduler::Event &event, Simulation::Time now) {
        return rival->step(event, now);
    });
}

Contest::Result resultOf(const Simulation &simulation, Contest::Time shortest)
{
    Contest::Result result{simulation.count(200), simulation.count(429)};
    std::set<quint64> answered;
    std::set<quint64> finished;
    for (const Simulation::Attempt &attempt : simulation.attempts()) {
        const Contest::Time end = attempt.sentAt + shortest - Simulation::start;
        if (attempt.status == 200) {
            answered.insert(attempt.id);
            result.lastAnswer = std::max(result.lastAnswer, end);
        } else if (attempt.status == 429) {
            result.lastRefusal = std::max(result.lastRefusal, end);
        }
        if (simulation.isFinished(attempt.id))
            finished.insert(attempt.id);
    }
    result.lost = int(std::count_if(finished.begin(), finished.end(),
                                    [&](quint64 id) { return !answered.contains(id); }));
    return result;
}

void submit(Simulation &simulation, int count, Priority priority)
{
    for (int i = 0; i < count; ++i)
        simulation.submit(priority);
}

} // namespace

QLatin1StringView Contest::nameOf(Client client)
{
    switch (client) {
    case Client::Ours:
        break;
    case Client::AwsStandard:
        return QLatin1StringView("AWS standard");
    case Client::AwsAdaptive:
        return QLatin1StringView("AWS adaptive");
    case Client::Stripe:
        return QLatin1StringView("Stripe");
    }
    return QLatin1StringView("Outpost");
}

Contest::Result Contest::hour(Client client, const ServerModel &server, Latency latency,
                              unsigned seed)
{
    Simulation simulation(server, latency.shortest, latency.longest, seed);
    enter(simulation, client, seed);
    simulation.keepWaiting(Priority::Sync, 5);
    simulation.run(1h);
    return resultOf(simulation, latency.shortest);
}

Contest::Result Contest::block(Client client, ServerModels::Hits hits, unsigned seed)
{
    Simulation simulation(ServerModels::block(Simulation::start, 10min, hits), 150ms, 200ms, seed);
    enter(simulation, client, seed);
    submit(simulation, 40, Priority::Sync);
    simulation.run(2h);
    return resultOf(simulation, 150ms);
}

Contest::Result Contest::twentyPages(Client client, const ServerModel &server)
{
    Simulation simulation(server, 200ms, 200ms);
    enter(simulation, client, 1);
    submit(simulation, 20, Priority::UserRead);
    simulation.run(1h);
    return resultOf(simulation, 200ms);
}

Contest::Result Contest::twentyPagesAgain(Client client, const ServerModel &server, Time time,
                                          unsigned seed)
{
    Simulation simulation(server, 150ms, 200ms, seed);
    enter(simulation, client, seed);
    for (Time at = 0s; at < time; at += 10min)
        simulation.at(at, [&] { submit(simulation, 20, Priority::UserRead); });
    simulation.run(time);
    return resultOf(simulation, 150ms);
}
