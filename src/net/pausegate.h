// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/pauseseverity.h"
#include "net/throttle.h"
#include "net/uniformrandom.h"

#include <chrono>
#include <optional>

/// Stops everything after an answer 429, since SMTP2GO then shuts out the IP address, whichever
/// account asked. After the pause one call, the probe, finds out whether that is over.
class PauseGate {
public:
    using Time = std::chrono::milliseconds;

    enum class State {
        Closed, ///< normal work
        Open, ///< paused: nothing may start
        HalfOpen, ///< the pause is over: one probe may start
    };

    /// What must outlive the program; times since boot.
    struct Memory {
        std::optional<Time> openedAt; ///< unset while Closed
        std::optional<Time> closedAt; ///< end of the last pause
        Time until{0};
        int lostProbes = 0;
        PauseSeverity::Memory severity;

        friend bool operator==(const Memory &, const Memory &) = default;
    };

    explicit PauseGate(UniformRandom random);

    [[nodiscard]] State state(Time now) const;
    [[nodiscard]] bool isClosed() const { return !m_openedAt; }

    /// When the next probe may start. Only when not Closed.
    [[nodiscard]] Time until() const { return m_until; }
    [[nodiscard]] bool isProbing() const { return m_probing; }

    /// An answer 429 to a call sent at \p sentAt. Several of one burst count as one.
    /// \p retryAfter only lengthens the pause, to at most 15 minutes.
    void refused(Time sentAt, std::chrono::seconds retryAfter, Time now);

    void probeSent() { m_probing = true; }
    void probeAnswered(Time now); ///< completely, with anything but 429
    void probeLost(Time now); ///< no answer came: try again soon

    /// For one minute after a pause calls go one by one.
    [[nodiscard]] bool isRecovering(Time now) const;
    [[nodiscard]] Throttle throttle(Time now) const;

    /// A probe under way counts as lost at \p probeEnd, with the longest wait after it.
    [[nodiscard]] Memory memory(Time probeEnd) const;
    void restore(const Memory &memory);

private:
    UniformRandom m_random;
    PauseSeverity m_severity;
    std::optional<Time> m_openedAt; ///< unset while Closed
    std::optional<Time> m_closedAt; ///< end of the last pause
    Time m_until{0};
    bool m_probing = false;
    int m_lostProbes = 0;
};
