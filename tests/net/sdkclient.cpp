// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sdkclient.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

SdkClient::SdkClient(std::unique_ptr<SdkSchedule> schedule)
    : m_schedule(std::move(schedule))
{
}

Scheduler::Actions SdkClient::step(const Scheduler::Event &event, Time now)
{
    std::visit([&](const auto &happened) { on(happened, now); }, event);
    admit(now);
    if (const std::optional<Time> next = nextStart(now))
        m_actions.wakeAt = std::max(*next, now + 1ms);
    return std::exchange(m_actions, {});
}

void SdkClient::on(const Scheduler::Submitted &event, Time)
{
    m_waiting.push_back(event.call.id);
}

void SdkClient::on(const Scheduler::Ended &event, Time now)
{
    const int attempt = m_attempts.at(event.id);
    std::optional<Time> sleep;
    if (event.outcome.isSuccess())
        m_schedule->succeeded(attempt, now);
    else
        sleep = m_schedule->refused(attempt, now);
    if (sleep) {
        m_asleep[event.id] = now + *sleep;
        return;
    }
    m_attempts.erase(event.id);
    m_actions.list.push_back(Scheduler::Finish{event.id, TransportError::None});
}

void SdkClient::admit(Time now)
{
    while (m_schedule->startAt(now) <= now) {
        const auto awake = std::find_if(m_asleep.begin(), m_asleep.end(),
                                        [now](const auto &entry) { return entry.second <= now; });
        if (awake != m_asleep.end()) {
            send(m_asleep.extract(awake).key(), now);
        } else if (hasFreeWorker() && !m_waiting.empty()) {
            send(m_waiting.front(), now);
            m_waiting.pop_front();
        } else {
            return;
        }
    }
}

void SdkClient::send(quint64 id, Time now)
{
    ++m_attempts[id];
    m_schedule->sent(now);
    m_actions.list.push_back(Scheduler::Send{id});
}

bool SdkClient::hasFreeWorker() const
{
    return m_attempts.size() < workers;
}

std::optional<SdkClient::Time> SdkClient::nextStart(Time now) const
{
    std::optional<Time> next;
    if (hasFreeWorker() && !m_waiting.empty())
        next = now;
    for (const auto &[id, until] : m_asleep)
        next = std::min(next.value_or(until), until);
    if (next)
        next = std::max(*next, m_schedule->startAt(now));
    return next;
}
