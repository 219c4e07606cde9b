// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/writejournal.h"

#include "net/queuestore.h"

#include <algorithm>
#include <utility>

namespace {

bool isSettled(WriteState state)
{
    return state == WriteState::NotSent || state == WriteState::Refused
        || state == WriteState::Done;
}

} // namespace

bool WriteJournal::isUnresolved(const WriteRecord &write)
{
    return write.state == WriteState::Unknown && !write.decided;
}

std::vector<WriteRecord> WriteJournal::unresolved() const
{
    std::vector<WriteRecord> writes;
    for (const auto &[number, write] : m_open) {
        if (isUnresolved(write))
            writes.push_back(write);
    }
    return writes;
}

bool WriteJournal::blocks(const QString &account, const QString &operation) const
{
    return std::any_of(m_open.begin(), m_open.end(), [&](const auto &entry) {
        const WriteRecord &write = entry.second;
        return isUnresolved(write) && write.account == account && write.operation == operation;
    });
}

void WriteJournal::decide(qint64 number)
{
    const auto found = m_open.find(number);
    if (found == m_open.end() || !isUnresolved(found->second))
        return;
    WriteRecord write = m_open.extract(found).mapped();
    write.decided = true;
    emit recordChanged(write);
    emit changed();
}

void WriteJournal::restore(const StoredQueue &stored)
{
    m_lastNumber = std::max(m_lastNumber, stored.lastNumber);
    for (WriteRecord write : stored.writes) {
        write.interrupted = write.interrupted || write.state != WriteState::Unknown;
        write.state = WriteState::Unknown;
        m_open.insert_or_assign(write.number, std::move(write));
    }
    if (!stored.writes.empty())
        emit changed();
}

const WriteRecord &WriteJournal::prepare(WriteRecord write)
{
    write.number = ++m_lastNumber;
    write.state = WriteState::Prepared;
    return m_open.emplace(write.number, std::move(write)).first->second;
}

void WriteJournal::markSent(qint64 number)
{
    const auto found = m_open.find(number);
    if (found == m_open.end() || found->second.state != WriteState::Prepared)
        return;
    found->second.state = WriteState::Sent;
    emit recordChanged(found->second);
}

void WriteJournal::settle(qint64 number, WriteState state, int status, const QString &requestId)
{
    const auto found = m_open.find(number);
    if (found == m_open.end() || state == WriteState::Prepared)
        return;
    WriteRecord write = found->second;
    if (write.state != WriteState::Unknown)
        write.state = state;
    write.status = status != 0 ? status : write.status;
    write.requestId = requestId.isEmpty() ? write.requestId : requestId;
    if (isSettled(write.state))
        m_open.erase(found);
    else
        found->second = write;
    emit recordChanged(write);
    if (write.state == WriteState::Unknown)
        emit changed();
}
