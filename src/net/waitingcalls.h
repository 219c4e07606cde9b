// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scheduledcall.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

/// The calls that wait, and who of them is next: by priority, within one priority the accounts in
/// turn, within an account the oldest. Every tenth admission goes to the oldest background call,
/// so that busy persons slow it down but never stop it.
class WaitingCalls {
public:
    using Filter = std::function<bool(const ScheduledCall &)>;

    /// Background calls are turned away first, so that persons always find room.
    static constexpr std::size_t capacity = 1000;
    static constexpr std::size_t backgroundCapacity = 900;

    [[nodiscard]] bool hasRoomFor(Urgency urgency) const;
    [[nodiscard]] std::size_t size() const { return m_calls.size(); }

    /// A call that returns for a retry takes its old place.
    void add(const ScheduledCall &call);
    std::optional<ScheduledCall> take(quint64 id);
    [[nodiscard]] bool contains(quint64 id) const;
    std::vector<ScheduledCall> takeAccount(const QString &account);

    /// The next one that \p mayStart, or null; valid until the next change.
    [[nodiscard]] const ScheduledCall *next(const Filter &mayStart) const;
    [[nodiscard]] bool isBackgroundTurn() const { return m_sinceBackground >= 9; }

    /// \p call, taken before, started.
    void started(const ScheduledCall &call);

    void forEach(const std::function<void(const ScheduledCall &)> &visit) const;

private:
    using Place = std::pair<Priority, quint64>;

    [[nodiscard]] const ScheduledCall *oldestBackground(const Filter &mayStart) const;
    [[nodiscard]] const ScheduledCall *fairest(const Filter &mayStart) const;
    [[nodiscard]] quint64 lastTurn(const ScheduledCall &call) const;

    std::map<Place, ScheduledCall> m_calls;
    std::map<QString, quint64> m_lastTurn; ///< of each account
    quint64 m_turn = 0;
    int m_sinceBackground = 0;
};
