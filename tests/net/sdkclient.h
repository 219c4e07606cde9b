// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/schedulerevent.h"
#include "net/sdkschedule.h"

#include <deque>
#include <map>
#include <memory>

/// A program that uses the library of an SdkSchedule in as many workers as we have requests in
/// flight: each takes the oldest call and keeps it, asleep between attempts, until it succeeded
/// or the library gave it up. Speaks as RequestScheduler does, so that one driver serves both.
class SdkClient {
public:
    using Time = std::chrono::milliseconds;

    explicit SdkClient(std::unique_ptr<SdkSchedule> schedule);

    [[nodiscard]] Scheduler::Actions step(const Scheduler::Event &event, Time now);

private:
    static constexpr std::size_t workers = 4;

    void on(const Scheduler::Submitted &event, Time now);
    void on(const Scheduler::Ended &event, Time now);
    void on(const Scheduler::Cancelled &, Time) { }
    void on(const Scheduler::Woken &, Time) { }

    void admit(Time now);
    void send(quint64 id, Time now);
    [[nodiscard]] bool hasFreeWorker() const;
    [[nodiscard]] std::optional<Time> nextStart(Time now) const;

    std::unique_ptr<SdkSchedule> m_schedule;
    std::deque<quint64> m_waiting;
    std::map<quint64, Time> m_asleep; ///< until when
    std::map<quint64, int> m_attempts; ///< of the calls that a worker has
    Scheduler::Actions m_actions;
};
