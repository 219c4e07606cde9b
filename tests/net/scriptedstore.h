// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/queuestore.h"

#include <deque>
#include <map>
#include <utility>

/// A QueueStore that a test holds up or lets fail, and that survives its queue.
class ScriptedStore final : public QueueStore {
public:
    /// What outlives a kill.
    struct Disk {
        StoredQueue stored;
        std::map<qint64, WriteRecord> writes;
        int kept = 0;
        bool isFull = false;
        bool isSlow = false; ///< answers wait for release()
        std::deque<std::function<void()>> waiting;

        void release()
        {
            while (!waiting.empty()) {
                const auto answer = std::move(waiting.front());
                waiting.pop_front();
                answer();
            }
        }
    };

    explicit ScriptedStore(Disk &disk)
        : m_disk(disk)
    {
    }
    ~ScriptedStore() override { m_disk.waiting.clear(); }

    void load(Loaded done) override
    {
        StoredQueue stored = m_disk.stored;
        for (const auto &[number, write] : m_disk.writes) {
            stored.lastNumber = number;
            const bool isOpen = write.state == WriteState::Prepared
                || write.state == WriteState::Sent || write.state == WriteState::Unknown;
            if (isOpen && !write.decided)
                stored.writes.push_back(write);
        }
        answer([done = std::move(done), stored = std::move(stored)] { done(stored); });
    }

    void keep(const QByteArray &memory, const std::optional<WriteRecord> &write, Kept done) override
    {
        if (!m_disk.isFull) {
            ++m_disk.kept;
            m_disk.stored.memory = memory;
            if (write)
                m_disk.writes[write->number] = *write;
        }
        answer([done = std::move(done), kept = !m_disk.isFull] { done(kept); });
    }

    void forget(const QString &account, const QString &name, Forgotten done) override
    {
        const std::size_t rows = std::erase_if(m_disk.writes, [&](const auto &entry) {
            const WriteRecord &write = entry.second;
            const bool isSettled = write.decided || write.state == WriteState::NotSent
                || write.state == WriteState::Refused || write.state == WriteState::Done;
            return isSettled && (write.account == account || write.intent.accountName == name);
        });
        answer([done = std::move(done), rows] { done(int(rows)); });
    }

private:
    void answer(std::function<void()> now)
    {
        if (m_disk.isSlow)
            m_disk.waiting.push_back(std::move(now));
        else
            now();
    }

    Disk &m_disk;
};
