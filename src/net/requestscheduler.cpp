// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestscheduler.h"

#include "net/backoff.h"
#include "net/retrypolicy.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

RequestScheduler::RequestScheduler(UniformRandom random)
    : m_random(random)
    , m_gate(std::move(random))
{
}

Scheduler::Actions RequestScheduler::step(const Scheduler::Event &event, Time now)
{
    std::visit([&](const auto &happened) { on(happened, now); }, event);
    admit(now);
    wantRead(now);
    // Strictly later, or a wake that could admit nothing would come again at once, for ever.
    const std::optional<Time> read = readWantedAt();
    if (const std::optional<Time> first = read ? read : firstStart(now, Time::max()))
        m_actions.wakeAt = std::max(*first, now + 1ms);
    return std::exchange(m_actions, {});
}

void RequestScheduler::on(const Scheduler::Submitted &event, Time now)
{
    const ScheduledCall &call = event.call;
    const TransportError refusal = refusalOf(call, now);
    if (refusal != TransportError::None)
        return finish(call.id, refusal);
    if (const std::optional<quint64> leader = m_joined.leaderOf(call)) {
        join(call, *leader);
    } else {
        m_joined.lead(call);
        m_waiting.add(call);
    }
    supersede(call);
}

TransportError RequestScheduler::refusalOf(const ScheduledCall &call, Time now) const
{
    if (!m_waiting.hasRoomFor(call.urgency()) || !m_joined.hasRoom())
        return TransportError::QueueFull;
    if (call.urgency() == Urgency::Background && m_holds.isHeld(call.account, now))
        return TransportError::AccountHeld;
    return TransportError::None;
}

void RequestScheduler::join(const ScheduledCall &call, quint64 leader)
{
    m_joined.join(call, leader);
    m_actions.list.push_back(Scheduler::Join{call.id, leader});
    hurry(leader, call.priority);
}

/// Whoever joins a call brings along how urgent it is: one that runs may have to run again.
void RequestScheduler::hurry(quint64 leader, Priority priority)
{
    if (const auto running = m_running.find(leader); running != m_running.end())
        running->second.priority = std::min(running->second.priority, priority);
    if (std::optional<ScheduledCall> waiting = m_waiting.take(leader)) {
        waiting->priority = std::min(waiting->priority, priority);
        m_waiting.add(*waiting);
    }
}

bool RequestScheduler::mergeRetry(const ScheduledCall &call)
{
    if (call.question.isEmpty())
        return false;
    m_joined.reopen(call);
    const quint64 leader = *m_joined.leaderOf(call);
    if (leader == call.id)
        return false;
    for (const quint64 asker : m_joined.askersOf(call.id)) {
        m_joined.move(asker, leader);
        m_actions.list.push_back(Scheduler::Join{asker, leader});
    }
    hurry(leader, call.priority);
    return true;
}

void RequestScheduler::supersede(const ScheduledCall &newer)
{
    for (const quint64 asker : m_joined.predecessorsOf(newer)) {
        const quint64 call = *m_joined.callOf(asker);
        if (!m_waiting.contains(call))
            continue; // its slot is spent: the answer is welcome
        finish(asker, TransportError::Superseded);
        if (m_joined.askersOf(call).empty()) {
            m_waiting.take(call);
            m_joined.end(call);
        }
    }
}

void RequestScheduler::on(const Scheduler::Cancelled &event, Time now)
{
    const std::optional<quint64> call = m_joined.callOf(event.id);
    const auto running = call ? m_running.find(*call) : m_running.end();
    if (!call || (running != m_running.end() && running->second.isWrite()))
        return; // a write on the wire can't be called back
    finish(event.id, TransportError::Cancelled);
    if (!m_joined.askersOf(*call).empty())
        return;
    m_joined.end(*call);
    if (!m_waiting.take(*call))
        cancelRunning(*call, now);
}

void RequestScheduler::cancelRunning(quint64 id, Time now)
{
    const ScheduledCall call = m_running.extract(id).mapped();
    m_limiter.ended(call.group, SlotEnd::Unanswered, now);
    informGate(call, {TransportError::Cancelled, true, 0, 0s}, now);
    m_actions.list.push_back(Scheduler::Abort{call.id});
}

void RequestScheduler::on(const Scheduler::Ended &event, Time now)
{
    const auto found = m_running.find(event.id);
    if (found == m_running.end())
        return;
    const ScheduledCall call = m_running.extract(found).mapped();
    m_limiter.ended(call.group, slotEndOf(event.outcome), now);
    informGate(call, event.outcome, now);
    informGuards(call, event.outcome, now);
    if (call.isWrite())
        outdateReads(call.account);
    settle(call, event.outcome, now);
}

void RequestScheduler::outdateReads(const QString &account)
{
    for (const auto &[id, call] : m_running) {
        if (call.account == account)
            m_joined.close(id);
    }
}

void RequestScheduler::informGate(const ScheduledCall &call, const Outcome &outcome, Time now)
{
    const bool wasProbe = m_probe == call.id;
    if (wasProbe)
        m_probe.reset();
    if (!call.isWrite())
        m_wantedReadAt.reset();
    if (outcome.status == 429) {
        m_gate.refused(call.sentAt, outcome.retryAfter, now);
        m_limiter.refused(call.group, call.burstPlace, call.sentAt, now);
    } else if (wasProbe && outcome.isAnswer()) {
        m_gate.probeAnswered(now);
    } else if (wasProbe) {
        m_gate.probeLost(now);
    }
}

void RequestScheduler::informGuards(const ScheduledCall &call, const Outcome &outcome, Time now)
{
    if (outcome.isAnswer())
        m_guard.answered(outcome.status, now);
    if (outcome.isSuccess()) {
        m_budget.succeeded();
        m_holds.lift(call.account);
    } else if (outcome.status == 401 || outcome.status == 403) {
        m_holds.hold(call.account, now);
        failWaiting(call.account);
    }
}

void RequestScheduler::settle(ScheduledCall call, const Outcome &outcome, Time now)
{
    if (outcome.status != 429)
        ++call.failures;
    const std::optional<Time> delay = retryDelay(call, outcome, now);
    if (!delay)
        return finishCall(call.id, TransportError::None);
    if (mergeRetry(call))
        return;
    call.readyAt = now + *delay;
    m_actions.list.push_back(Scheduler::Retry{call.id, call.attempts, *delay});
    m_waiting.add(call);
}

std::optional<RequestScheduler::Time> RequestScheduler::retryDelay(const ScheduledCall &call,
                                                                   const Outcome &outcome, Time now)
{
    switch (verdictOn(call.safety, outcome)) {
    case Verdict::Finish:
        break;
    case Verdict::RetryAfterPause:
        return m_gate.until() - now;
    case Verdict::RetryAfterBackoff:
        if (call.failures < maximumAttempts(call.urgency()) && m_budget.spend())
            return backoff(call.failures, m_random());
        break;
    }
    return std::nullopt;
}

void RequestScheduler::failWaiting(const QString &account)
{
    for (const ScheduledCall &call : m_waiting.takeAccount(account))
        finishCall(call.id, TransportError::AccountHeld);
}

void RequestScheduler::finish(quint64 id, TransportError reason)
{
    m_joined.leave(id);
    m_actions.list.push_back(Scheduler::Finish{id, reason});
}

void RequestScheduler::finishCall(quint64 call, TransportError reason)
{
    for (const quint64 asker : m_joined.askersOf(call))
        finish(asker, reason);
    m_joined.end(call);
}
