// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/accountholds.h"
#include "net/errorguard.h"
#include "net/joinedreads.h"
#include "net/pausegate.h"
#include "net/ratelimiter.h"
#include "net/retrybudget.h"
#include "net/schedulerevent.h"
#include "net/waitingcalls.h"
#include "net/waitreason.h"

#include <chrono>
#include <map>
#include <optional>
#include <utility>
#include <vector>

struct BootMoment;
struct QueueMemory;
struct QueueStatus;

/// Decides which call starts when, and what becomes of it. A pure state machine: no timer, no
/// network, no clock of its own; what it decides follows from the events, the times given with
/// them (since boot, never backwards) and the random source.
///
/// Keeps the rules of RateLimiter, PauseGate, ErrorGuard, AccountHolds and RetryPolicy, and: at
/// most 4 calls run, 3 of them background work, one of them a write per account. Equal reads that
/// overlap are one call; a newer read of a view replaces the one that still waits.
class RequestScheduler {
public:
    using Time = std::chrono::milliseconds;

    explicit RequestScheduler(UniformRandom random);

    [[nodiscard]] Scheduler::Actions step(const Scheduler::Event &event, Time now);

    [[nodiscard]] QueueStatus status(Time now) const;

    /// Of every call that waits, by its id.
    [[nodiscard]] std::vector<std::pair<quint64, WaitReason>> waitReasons(Time now) const;

    /// What must outlive the program, however it ends after \p now. Calls that run count as if
    /// they ended at their deadline without an answer. Cheap: to be kept before each Send.
    [[nodiscard]] QueueMemory memory(const BootMoment &now) const;

    /// Before the first step. Never allows anything earlier than if the program had gone on.
    void restore(const QueueMemory &memory, const BootMoment &now);

    /// Instead, when the memory is damaged: no bursts for one window.
    void restoreCautiously(Time now) { m_limiter.beCautious(now); }

private:
    void on(const Scheduler::Submitted &event, Time now);
    void on(const Scheduler::Cancelled &event, Time now);
    void on(const Scheduler::Ended &event, Time now);
    void on(const Scheduler::Woken &, Time) { }

    [[nodiscard]] TransportError refusalOf(const ScheduledCall &call, Time now) const;
    void join(const ScheduledCall &call, quint64 leader);
    void hurry(quint64 leader, Priority priority);
    [[nodiscard]] bool mergeRetry(const ScheduledCall &call);
    void supersede(const ScheduledCall &newer);
    void cancelRunning(quint64 id, Time now);
    void outdateReads(const QString &account);
    void informGate(const ScheduledCall &call, const Outcome &outcome, Time now);
    void informGuards(const ScheduledCall &call, const Outcome &outcome, Time now);
    void settle(ScheduledCall call, const Outcome &outcome, Time now);
    [[nodiscard]] std::optional<Time> retryDelay(const ScheduledCall &call, const Outcome &outcome,
                                                 Time now);
    void failWaiting(const QString &account);
    void finish(quint64 id, TransportError reason); ///< for one asker
    void finishCall(quint64 call, TransportError reason); ///< for all

    void admit(Time now);
    void start(ScheduledCall call, Time now);
    void wantRead(Time now);

    /// When to ask for a read, since only writes wait and nothing runs while not Closed.
    [[nodiscard]] std::optional<Time> readWantedAt() const;
    [[nodiscard]] std::optional<quint64> loneWrite() const;

    /// When \p call may start as things are. Nothing: not before something else happens.
    [[nodiscard]] std::optional<Time> startAt(const ScheduledCall &call, Time now) const;
    [[nodiscard]] std::optional<Time> gateOpensAt(const ScheduledCall &call, Time now) const;
    [[nodiscard]] WaitReason waitReason(const ScheduledCall &call, Time now) const;
    [[nodiscard]] bool hasCapacityFor(const ScheduledCall &call, Time now) const;
    [[nodiscard]] bool isBlockedByWrite(const ScheduledCall &call) const;
    [[nodiscard]] Urgency paceOf(const ScheduledCall &call) const;
    [[nodiscard]] int running(Urgency urgency) const;
    [[nodiscard]] std::optional<Time> firstStart(Time now, Time readyBy) const;
    [[nodiscard]] std::optional<Time> pausedFor(Time now) const;

    UniformRandom m_random;
    RateLimiter m_limiter;
    PauseGate m_gate;
    ErrorGuard m_guard;
    AccountHolds m_holds;
    RetryBudget m_budget;
    WaitingCalls m_waiting;
    JoinedReads m_joined;
    std::map<quint64, ScheduledCall> m_running;
    std::optional<quint64> m_probe;
    std::optional<Time> m_wantedReadAt; ///< unset once a read has ended since
    Scheduler::Actions m_actions; ///< of the step under way
};
