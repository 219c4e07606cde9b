// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/joinedreads.h"

std::optional<quint64> JoinedReads::leaderOf(const ScheduledCall &call) const
{
    const auto found = m_open.find(call.question);
    if (call.isWrite() || call.question.isEmpty() || found == m_open.end())
        return std::nullopt;
    return found->second;
}

void JoinedReads::lead(const ScheduledCall &call)
{
    m_askers[call.id] = {call.id, call.view};
    if (!call.isWrite() && !call.question.isEmpty())
        m_open[call.question] = call.id;
}

void JoinedReads::join(const ScheduledCall &call, quint64 leader)
{
    m_askers[call.id] = {leader, call.view};
}

std::optional<quint64> JoinedReads::callOf(quint64 asker) const
{
    const auto found = m_askers.find(asker);
    return found == m_askers.end() ? std::nullopt : std::optional(found->second.call);
}

std::vector<quint64> JoinedReads::askersOf(quint64 call) const
{
    std::vector<quint64> found;
    for (const auto &[id, asker] : m_askers) {
        if (asker.call == call)
            found.push_back(id);
    }
    return found;
}

std::vector<quint64> JoinedReads::predecessorsOf(const ScheduledCall &call) const
{
    std::vector<quint64> found;
    for (const auto &[id, asker] : m_askers) {
        if (id != call.id && !call.view.isEmpty() && asker.view == call.view)
            found.push_back(id);
    }
    return found;
}

void JoinedReads::close(quint64 call)
{
    std::erase_if(m_open, [call](const auto &entry) { return entry.second == call; });
}

void JoinedReads::end(quint64 call)
{
    close(call);
    std::erase_if(m_askers, [call](const auto &entry) { return entry.second.call == call; });
}
