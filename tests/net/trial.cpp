// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/trial.h"

#include "net/queuememory.h"

#include <algorithm>

using namespace std::chrono_literals;

Trial::Trial(unsigned seed, int troublePercent)
    : m_random(seed)
    , m_trouble(troublePercent)
    , m_scheduler([this] { return double(m_random()) / 4294967296.0; })
{
}

void Trial::perform(const Deed &deed)
{
    using Kind = Deed::Kind;
    switch (deed.kind) {
    case Kind::Submit:
        runUntil(m_now + deed.after);
        return submit(deed.call);
    case Kind::Cancel:
        runUntil(m_now + deed.after);
        if (deed.target < m_lastId)
            step(Scheduler::Cancelled{m_lastId - deed.target});
        return;
    case Kind::Sleep:
        m_now += deed.after; // what was due meanwhile happens late
        ++m_counts.sleeps;
        return;
    case Kind::SetWall:
        m_wallError += deed.jump;
        ++m_counts.jumps;
        return;
    case Kind::Restart:
    case Kind::Reboot:
        return restart(deed);
    }
}

void Trial::restart(const Deed &deed)
{
    loseProcess();
    m_now += deed.after;
    ++m_counts.restarts;
    m_scheduler = RequestScheduler([this] { return double(m_random()) / 4294967296.0; });
    if (deed.kind == Deed::Kind::Reboot) {
        ++m_counts.reboots;
        ++m_boot;
        m_bootedAt = m_now - Time(5'000 + m_random() % 30'000);
        setBack(std::max(0ms, m_wallError - m_keptWallError));
    }
    if (!m_memory.isEmpty())
        m_scheduler.restore(queueMemoryFromBytes(m_memory).value(), moment());
    remember();
}

void Trial::loseProcess()
{
    for (auto &[id, call] : m_calls) {
        // The service may still count what is on the wire, until the deadline of the call.
        if (std::exchange(call.isRunning, false))
            m_ends[call.call.group].push_back(call.sentAt + Time(m_random() % 30'001));
    }
    m_open.clear();
    m_agenda.clear();
    m_wakeAt.reset();
    m_sinceBackground = 0;
    m_pause = m_keptPause; // an answer that wasn't noted might as well not have come
}

void Trial::setBack(Time by)
{
    for (auto &[group, ends] : m_ends) {
        for (Time &end : ends)
            end -= by;
    }
    if (m_pause.refusedAt)
        *m_pause.refusedAt -= by;
    m_pause.until -= by;
}

void Trial::remember()
{
    m_memory = toBytes(m_scheduler.memory(moment()));
    m_keptPause = m_pause;
    m_keptWallError = m_wallError;
}

BootMoment Trial::moment() const
{
    const Time wall = 1'800'000'000s + m_now + m_wallError;
    return {QString::number(m_boot), sinceBoot(),
            QDateTime::fromMSecsSinceEpoch(wall.count(), Qt::UTC)};
}

void Trial::drain()
{
    for (int i = 0; i < 200 && !m_open.empty(); ++i)
        runUntil(m_now + 20min);
    if (!m_open.empty())
        violate("I6 a call never finished");
}

void Trial::runUntil(Time time)
{
    while (true) {
        const Time next = m_agenda.empty() ? Time::max() : m_agenda.begin()->first;
        const Time wake = m_wakeAt.value_or(Time::max());
        if (std::min(next, wake) >= time)
            break;
        m_now = std::max(m_now, std::min(next, wake));
        if (wake < next)
            step(Scheduler::Woken{});
        else
            m_agenda.extract(m_agenda.begin()).mapped()();
    }
    m_now = std::max(m_now, time);
}

void Trial::submit(const ScheduledCall &call)
{
    Call made{call};
    made.call.id = ++m_lastId;
    m_calls.emplace(m_lastId, made);
    m_open.insert(m_lastId);
    step(Scheduler::Submitted{made.call});
}

void Trial::step(const Scheduler::Event &event)
{
    const Scheduler::Actions actions = m_scheduler.step(event, sinceBoot());
    m_wakeAt = actions.wakeAt;
    if (m_wakeAt)
        *m_wakeAt += m_bootedAt;
    for (const Scheduler::Action &action : actions.list)
        std::visit([this](const auto &wanted) { obey(wanted); }, action);
    const bool isIdle = actions.list.empty() && std::holds_alternative<Scheduler::Woken>(event);
    m_idleWakes = isIdle && m_now - m_lastStep < 1s ? m_idleWakes + 1 : 0;
    m_lastStep = m_now;
    judgeStep(actions);
}

void Trial::obey(const Scheduler::Join &join)
{
    Call &call = m_calls.at(join.id);
    Call &leader = m_calls.at(join.call);
    // Once hurried a call stays so, whoever leaves.
    const Call &former = m_calls.at(call.leader ? call.leader : join.id);
    leader.call.priority
        = std::min({leader.call.priority, call.call.priority, former.call.priority});
    call.leader = join.call;
}

void Trial::obey(const Scheduler::Send &send)
{
    Call &call = m_calls.at(send.id);
    judgeSending(call);
    call.isRunning = true;
    call.sentAt = m_now;
    const int serial = ++call.sendings;
    ++m_counts.sent;
    remember();
    m_sinceBackground = call.call.urgency() == Urgency::Background ? 0 : m_sinceBackground + 1;
    m_agenda.emplace(m_now + Time(m_random() % 2000), [=, this] { answer(send.id, serial); });
}

void Trial::obey(const Scheduler::Abort &abort)
{
    Call &call = m_calls.at(abort.id);
    noteEnd(call, 0);
}

void Trial::obey(const Scheduler::Retry &retry)
{
    Call &call = m_calls.at(retry.id);
    call.readyAt = m_now + retry.delay;
    m_retries += call.lastStatus != 429;
}

void Trial::obey(const Scheduler::Finish &finish)
{
    Call &call = m_calls.at(finish.id);
    if (std::exchange(call.isFinished, true))
        violate("I6 a call finished twice");
    m_open.erase(finish.id);
}

void Trial::obey(const Scheduler::WantRead &want)
{
    const bool readWaits = std::any_of(m_open.begin(), m_open.end(), [&](quint64 id) {
        return !m_calls.at(id).call.isWrite() && !m_calls.at(id).isRunning;
    });
    if (!m_pause.isOpen || running() > 0 || readWaits || !m_open.contains(want.write))
        violate("a read was wanted for nothing");
    if (m_random() % 4 == 0)
        return; // nobody listens
    ScheduledCall check;
    check.safety = RetrySafety::ReadOnly;
    check.priority = Priority::WriteCheck;
    check.account = m_calls.at(want.write).call.account;
    m_agenda.emplace(m_now, [this, check] { submit(check); });
}

void Trial::answer(quint64 id, int serial)
{
    Call &call = m_calls.at(id);
    if (!call.isRunning || call.sendings != serial)
        return; // aborted
    const int status = drawStatus();
    noteEnd(call, status);
    const TransportError error
        = status == 0 ? TransportError::ConnectionLost : TransportError::None;
    step(Scheduler::Ended{id, {error, true, status, 0s}});
    if (status == 429)
        judgePause();
    if (m_random() % 8 > 0) // otherwise a kill may come before it is kept
        remember();
}

int Trial::drawStatus()
{
    if (int(m_random() % 100) >= m_trouble)
        return 200;
    constexpr std::array statuses{0, 400, 401, 429, 500, 503};
    return statuses[m_random() % statuses.size()];
}

void Trial::noteEnd(Call &call, int status)
{
    call.isRunning = false;
    call.readyAt = 0s;
    call.lastStatus = status;
    m_ends[call.call.group].push_back(m_now);
    if (call.call.isWrite())
        m_lastWrite[call.call.account] = m_now;
    m_successes += status == 200;
    m_counts.refusals += status == 429;
    if (status == 429)
        m_pause.refusedAt = m_now;
    // Only what was sent in the pause is a probe.
    const bool isNews = m_pause.isOpen && m_pause.refusedAt && call.sentAt > *m_pause.refusedAt;
    m_pause.isOpen = status == 429 || (m_pause.isOpen && !(isNews && status != 0));
}

bool Trial::isAwaited(const Call &call) const
{
    return !call.isFinished || std::any_of(m_open.begin(), m_open.end(), [&](quint64 id) {
        return m_calls.at(id).leader == call.call.id;
    });
}

int Trial::running() const
{
    return int(std::count_if(m_calls.begin(), m_calls.end(),
                             [](const auto &entry) { return entry.second.isRunning; }));
}

void Trial::violate(const std::string &rule)
{
    m_violations.push_back(rule + " at " + std::to_string(m_now.count()) + " ms");
}
