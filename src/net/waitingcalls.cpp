// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/waitingcalls.h"

#include <algorithm>

bool WaitingCalls::hasRoomFor(Urgency urgency) const
{
    return m_calls.size() < (urgency == Urgency::Person ? capacity : backgroundCapacity);
}

void WaitingCalls::add(const ScheduledCall &call)
{
    m_calls.emplace(Place{call.priority, call.id}, call);
}

std::optional<ScheduledCall> WaitingCalls::take(quint64 id)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
                                    [id](const auto &entry) { return entry.second.id == id; });
    if (found == m_calls.end())
        return std::nullopt;
    return std::move(m_calls.extract(found).mapped());
}

bool WaitingCalls::contains(quint64 id) const
{
    return std::any_of(m_calls.begin(), m_calls.end(),
                       [id](const auto &entry) { return entry.second.id == id; });
}

std::vector<ScheduledCall> WaitingCalls::takeAccount(const QString &account)
{
    std::vector<ScheduledCall> taken;
    std::erase_if(m_calls, [&](const auto &entry) {
        const bool matches = entry.second.account == account;
        if (matches)
            taken.push_back(entry.second);
        return matches;
    });
    return taken;
}

const ScheduledCall *WaitingCalls::next(const Filter &mayStart) const
{
    if (isBackgroundTurn()) {
        if (const ScheduledCall *call = oldestBackground(mayStart))
            return call;
    }
    return fairest(mayStart);
}

void WaitingCalls::started(const ScheduledCall &call)
{
    m_lastTurn[call.account] = ++m_turn;
    m_sinceBackground = call.urgency() == Urgency::Background ? 0 : m_sinceBackground + 1;
}

void WaitingCalls::forEach(const std::function<void(const ScheduledCall &)> &visit) const
{
    for (const auto &[place, call] : m_calls)
        visit(call);
}

const ScheduledCall *WaitingCalls::oldestBackground(const Filter &mayStart) const
{
    const ScheduledCall *oldest = nullptr;
    for (const auto &[place, call] : m_calls) {
        const bool older = !oldest || call.id < oldest->id;
        if (call.urgency() == Urgency::Background && older && mayStart(call))
            oldest = &call;
    }
    return oldest;
}

const ScheduledCall *WaitingCalls::fairest(const Filter &mayStart) const
{
    const ScheduledCall *best = nullptr;
    for (const auto &[place, call] : m_calls) {
        if (best && call.priority != best->priority)
            break;
        const bool fairer = !best || lastTurn(call) < lastTurn(*best);
        if (fairer && mayStart(call))
            best = &call;
    }
    return best;
}

quint64 WaitingCalls::lastTurn(const ScheduledCall &call) const
{
    const auto found = m_lastTurn.find(call.account);
    return found == m_lastTurn.end() ? 0 : found->second;
}
