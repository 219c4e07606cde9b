// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>

/// Stops background work for a minute when too many answers are errors: SMTP2GO counts those too
/// before it shuts out an address. Persons may go on, they see what they do.
class ErrorGuard {
public:
    using Time = std::chrono::milliseconds;

    static constexpr int maximumPerMinute = 20;
    static constexpr int maximumInARow = 10;

    /// What must outlive the program; times since boot.
    struct Memory {
        std::deque<Time> failures; ///< of the last minute
        int inARow = 0;
        Time stoppedUntil{0};

        friend bool operator==(const Memory &, const Memory &) = default;
    };

    /// A complete answer came.
    void answered(int status, Time now);

    /// When background work may start again; may lie in the past.
    [[nodiscard]] Time backgroundFrom() const { return m_state.stoppedUntil; }

    [[nodiscard]] const Memory &memory() const { return m_state; }
    void restore(const Memory &memory) { m_state = memory; }

private:
    void failed(Time now);

    Memory m_state;
};
