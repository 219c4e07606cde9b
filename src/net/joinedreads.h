// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scheduledcall.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <optional>
#include <vector>

/// Who waits for the answer of which call. Equal reads that overlap are one call with several
/// askers, so that ten views with the same question cost one request.
class JoinedReads {
public:
    static constexpr std::size_t capacity = 1000; ///< askers of all calls

    [[nodiscard]] bool hasRoom() const { return m_askers.size() < capacity; }

    /// The call under way that answers \p call too.
    [[nodiscard]] std::optional<quint64> leaderOf(const ScheduledCall &call) const;

    void lead(const ScheduledCall &call);
    void join(const ScheduledCall &call, quint64 leader);

    void move(quint64 asker, quint64 leader) { m_askers.at(asker).call = leader; }

    /// The call that \p asker waits for.
    [[nodiscard]] std::optional<quint64> callOf(quint64 asker) const;
    [[nodiscard]] std::vector<quint64> askersOf(quint64 call) const;

    /// Earlier askers of the view of \p call, oldest first.
    [[nodiscard]] std::vector<quint64> predecessorsOf(const ScheduledCall &call) const;

    void leave(quint64 asker) { m_askers.erase(asker); }

    /// Nobody joins \p call from now on: what it read may be out of date.
    void close(quint64 call);

    /// \p call will be sent once more, so that others may join it again.
    void reopen(const ScheduledCall &call) { m_open.try_emplace(call.question, call.id); }

    /// \p call ended; its askers are forgotten.
    void end(quint64 call);

private:
    struct Asker {
        quint64 call = 0;
        QString view;
    };

    std::map<quint64, Asker> m_askers;
    std::map<QByteArray, quint64> m_open; ///< question to call
};
