// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the calls that wait to a RequestScheduler may start, and when.
#include "net/requestscheduler.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int maximumRunning = 4;
constexpr int maximumBackgroundRunning = 3;

} // namespace

void RequestScheduler::admit(Time now)
{
    const auto mayStart = [&](const ScheduledCall &call) {
        const std::optional<Time> at = startAt(call, now);
        return at && *at <= now;
    };
    while (const ScheduledCall *call = m_waiting.next(mayStart))
        start(*m_waiting.take(call->id), now);
}

void RequestScheduler::start(ScheduledCall call, Time now)
{
    if (m_gate.state(now) == PauseGate::State::HalfOpen) {
        m_gate.probeSent();
        m_probe = call.id;
    }
    call.burstPlace = m_limiter.sent(call.group, call.urgency(), m_gate.throttle(now), now);
    m_waiting.started(call);
    call.sentAt = now;
    ++call.attempts;
    m_actions.list.push_back(Scheduler::Send{call.id});
    m_running.emplace(call.id, std::move(call));
}

void RequestScheduler::wantRead(Time now)
{
    const std::optional<Time> at = readWantedAt();
    if (!at || *at > now)
        return;
    m_wantedReadAt = now;
    m_actions.list.push_back(Scheduler::WantRead{*loneWrite()});
}

std::optional<RequestScheduler::Time> RequestScheduler::readWantedAt() const
{
    if (m_gate.isClosed() || !m_running.empty() || !loneWrite())
        return std::nullopt;
    return m_wantedReadAt ? std::max(m_gate.until(), *m_wantedReadAt + 1min) : m_gate.until();
}

std::optional<quint64> RequestScheduler::loneWrite() const
{
    std::optional<quint64> first;
    bool hasRead = false;
    m_waiting.forEach([&](const ScheduledCall &call) {
        hasRead = hasRead || !call.isWrite();
        first = first ? first : call.id;
    });
    return hasRead ? std::nullopt : first;
}

std::optional<RequestScheduler::Time> RequestScheduler::startAt(const ScheduledCall &call,
                                                                Time now) const
{
    if (!hasCapacityFor(call, now))
        return std::nullopt;
    const std::optional<Time> gate = gateOpensAt(call, now);
    const std::optional<Time> limit
        = m_limiter.startAt(call.group, paceOf(call), m_gate.throttle(now), now);
    if (!gate || !limit)
        return std::nullopt;
    const Time guard
        = call.urgency() == Urgency::Background ? m_guard.backgroundFrom() : Time::zero();
    return std::max({call.readyAt, *gate, *limit, guard});
}

std::optional<RequestScheduler::Time> RequestScheduler::gateOpensAt(const ScheduledCall &call,
                                                                    Time now) const
{
    if (m_gate.state(now) == PauseGate::State::Closed)
        return Time::zero();
    // The probe is a read and alone: a write must not find out whether we are still shut out.
    if (call.isWrite() || !m_running.empty())
        return std::nullopt;
    return m_gate.until();
}

bool RequestScheduler::hasCapacityFor(const ScheduledCall &call, Time now) const
{
    const int maximum = m_gate.isRecovering(now) ? 1 : maximumRunning;
    if (int(m_running.size()) >= maximum || isBlockedByWrite(call))
        return false;
    return call.urgency() == Urgency::Person
        || running(Urgency::Background) < maximumBackgroundRunning;
}

bool RequestScheduler::isBlockedByWrite(const ScheduledCall &call) const
{
    return call.isWrite()
        && std::any_of(m_running.begin(), m_running.end(), [&](const auto &entry) {
               return entry.second.isWrite() && entry.second.account == call.account;
           });
}

Urgency RequestScheduler::paceOf(const ScheduledCall &call) const
{
    // Background work would never find a full bucket while persons keep it low.
    return m_waiting.isBackgroundTurn() ? Urgency::Person : call.urgency();
}

int RequestScheduler::running(Urgency urgency) const
{
    return int(std::count_if(m_running.begin(), m_running.end(), [urgency](const auto &entry) {
        return entry.second.urgency() == urgency;
    }));
}

std::optional<RequestScheduler::Time> RequestScheduler::firstStart(Time now, Time readyBy) const
{
    std::optional<Time> first;
    m_waiting.forEach([&](const ScheduledCall &call) {
        const std::optional<Time> at = call.readyAt <= readyBy ? startAt(call, now) : std::nullopt;
        if (at && (!first || *at < *first))
            first = at;
    });
    return first;
}
