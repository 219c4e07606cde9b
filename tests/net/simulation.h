// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/requestscheduler.h"
#include "net/servermodel.h"

#include <chrono>
#include <functional>
#include <map>
#include <random>
#include <vector>

/// A RequestScheduler and a service, in time that passes only here: hours in milliseconds.
class Simulation {
public:
    using Time = std::chrono::milliseconds;

    struct Attempt {
        quint64 id = 0;
        Priority priority = Priority::UserRead;
        Time sentAt{0};
        int status = 0; ///< 0 while under way
    };

    /// Latencies are spread evenly from \p shortest to \p longest.
    Simulation(ServerModel server, Time shortest, Time longest, unsigned seed = 1);

    static constexpr Time start = std::chrono::hours(1);

    /// Who decides in place of a RequestScheduler, before anything happened.
    using Client = std::function<Scheduler::Actions(const Scheduler::Event &, Time)>;
    void setClient(Client client) { m_client = std::move(client); }

    quint64 submit(Priority priority, RetrySafety safety = RetrySafety::ReadOnly);
    void cancel(quint64 id) { step(Scheduler::Cancelled{id}); }

    /// Keeps \p count calls of \p priority waiting, for ever.
    void keepWaiting(Priority priority, int count);

    /// Calls \p what at \p time after the start.
    void at(Time time, std::function<void()> what);

    /// Runs until \p time after the start.
    void run(Time time);

    [[nodiscard]] const std::vector<Attempt> &attempts() const { return m_attempts; }
    [[nodiscard]] int count(int status) const;
    [[nodiscard]] bool isFinished(quint64 id) const { return m_finished.contains(id); }
    [[nodiscard]] Time submittedAt(quint64 id) const { return m_submittedAt.at(id); }
    [[nodiscard]] RequestScheduler &scheduler() { return m_scheduler; }
    [[nodiscard]] Time now() const { return m_now; }

    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] int lateWakes() const { return m_lateWakes; } ///< asked for at or before now

private:
    void step(const Scheduler::Event &event);
    void obey(const Scheduler::Join &) { }
    void obey(const Scheduler::Send &send);
    void obey(const Scheduler::Abort &) { }
    void obey(const Scheduler::Retry &) { }
    void obey(const Scheduler::Finish &finish);
    void obey(const Scheduler::WantRead &) { }

    ServerModel m_server;
    std::mt19937 m_random;
    std::uniform_int_distribution<Time::rep> m_latency;
    RequestScheduler m_scheduler;
    Client m_client; ///< empty: m_scheduler
    std::multimap<Time, std::function<void()>> m_agenda;
    Time m_now = start;
    std::optional<Time> m_wakeAt;
    quint64 m_lastId = 0;
    std::vector<Attempt> m_attempts;
    std::map<quint64, TransportError> m_finished;
    std::map<quint64, Time> m_submittedAt;
    std::map<quint64, Priority> m_priority;
    std::map<quint64, Priority> m_renewed; ///< calls that are followed by another one
    int m_steps = 0;
    int m_lateWakes = 0;
};
