// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

/// How bad the pauses of late have been: each makes the next one longer and our share of the
/// limits smaller; quiet time heals both.
class PauseSeverity {
public:
    using Time = std::chrono::milliseconds;

    /// What must outlive the program; times since boot.
    struct Memory {
        int level = 0;
        double share = 1;
        std::optional<Time> quietSince; ///< unset during a pause

        friend bool operator==(const Memory &, const Memory &) = default;
    };

    void worsen(Time now);
    void healFrom(Time now) { m_state.quietSince = now; }

    /// Pauses that still count.
    [[nodiscard]] int level(Time now) const; ///< one less per 10 quiet minutes
    [[nodiscard]] double share(Time now) const; ///< of the limits; + 0.05 per quiet minute

    /// SMTP2GO's penalty lasts "at least one minute" and may start anew with each request: so
    /// never less than 60 s, doubling up to 15 minutes, then 5 s, and a jitter on top.
    /// \p random is from [0, 1).
    [[nodiscard]] static Time pause(int level, double random);

    [[nodiscard]] const Memory &memory() const { return m_state; }
    void restore(const Memory &memory) { m_state = memory; }

private:
    [[nodiscard]] Time quiet(Time now) const;

    Memory m_state;
};
