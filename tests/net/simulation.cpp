// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/simulation.h"

#include <algorithm>

Simulation::Simulation(ServerModel server, Time shortest, Time longest, unsigned seed)
    : m_server(std::move(server))
    , m_random(seed)
    , m_latency(shortest.count(), longest.count())
    , m_scheduler([this] { return double(m_random()) / 4294967296.0; })
{
}

quint64 Simulation::submit(Priority priority, RetrySafety safety)
{
    ScheduledCall call;
    call.id = ++m_lastId;
    call.group = RateLimitGroup::ActivitySearch;
    call.safety = safety;
    call.priority = priority;
    m_submittedAt[call.id] = m_now;
    m_priority[call.id] = priority;
    step(Scheduler::Submitted{call});
    return m_lastId;
}

void Simulation::keepWaiting(Priority priority, int count)
{
    for (int i = 0; i < count; ++i) {
        m_renewed[m_lastId + 1] = priority;
        submit(priority);
    }
}

void Simulation::at(Time time, std::function<void()> what)
{
    m_agenda.emplace(start + time, std::move(what));
}

void Simulation::run(Time time)
{
    const Time end = start + time;
    while (true) {
        const Time next = m_agenda.empty() ? Time::max() : m_agenda.begin()->first;
        const Time wake = m_wakeAt.value_or(Time::max());
        if (std::min(next, wake) >= end)
            break;
        m_now = std::min(next, wake);
        if (wake < next)
            step(Scheduler::Woken{});
        else
            m_agenda.extract(m_agenda.begin()).mapped()();
    }
    m_now = end;
}

int Simulation::count(int status) const
{
    return int(std::count_if(m_attempts.begin(), m_attempts.end(),
                             [status](const Attempt &each) { return each.status == status; }));
}

void Simulation::step(const Scheduler::Event &event)
{
    ++m_steps;
    const Scheduler::Actions actions
        = m_client ? m_client(event, m_now) : m_scheduler.step(event, m_now);
    m_wakeAt = actions.wakeAt;
    m_lateWakes += m_wakeAt && *m_wakeAt <= m_now;
    for (const Scheduler::Action &action : actions.list)
        std::visit([this](const auto &wanted) { obey(wanted); }, action);
}

void Simulation::obey(const Scheduler::Send &send)
{
    const Time latency(m_latency(m_random));
    const Time underWay(std::uniform_int_distribution<Time::rep>(0, latency.count())(m_random));
    const std::size_t index = m_attempts.size();
    m_attempts.push_back({send.id, m_priority.at(send.id), m_now});
    m_agenda.emplace(m_now + underWay, [=, this] { m_attempts[index].status = m_server(m_now); });
    m_agenda.emplace(m_now + latency, [=, this] {
        const int status = m_attempts[index].status;
        step(Scheduler::Ended{send.id, {TransportError::None, true, status, {}}});
    });
}

void Simulation::obey(const Scheduler::Finish &finish)
{
    m_finished[finish.id] = finish.reason;
    if (const auto node = m_renewed.extract(finish.id))
        m_agenda.emplace(m_now, [this, priority = node.mapped()] { keepWaiting(priority, 1); });
}
