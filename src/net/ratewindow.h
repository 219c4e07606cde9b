// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

/// How a request that took a slot ended.
enum class SlotEnd {
    Answered, ///< the service counted it at the latest now
    Unanswered, ///< it may still be on the way, and be counted later
    NotSent, ///< the service never saw it
};

/// Counts the requests of one window. A slot is taken at the start of a request and comes free one
/// window after its *end*, not its start: only then no window of the service, which counts a
/// request anywhere between the two, holds more than we allow.
class RateWindow {
public:
    using Time = std::chrono::milliseconds;

    /// How much longer a request holds its slot that ended without an answer.
    static constexpr Time unansweredGrace = std::chrono::seconds(30);

    explicit RateWindow(Time length);

    void take() { ++m_running; }
    void release(SlotEnd end, Time now);

    /// Slots taken, by running requests and by ended ones.
    [[nodiscard]] int used(Time now) const;

    /// When the slots of ended requests come free.
    [[nodiscard]] const std::vector<Time> &freeAt() const { return m_freeAt; }
    void restore(std::vector<Time> freeAt);

    /// When fewer than \p limit are taken, at the earliest \p now. Nothing when that can't be
    /// known before a running request ends.
    [[nodiscard]] std::optional<Time> opensAt(int limit, Time now) const;

private:
    [[nodiscard]] std::vector<Time>::const_iterator firstTaken(Time now) const;

    Time m_length;
    int m_running = 0;
    std::vector<Time> m_freeAt; ///< slots of ended requests, sorted
};
