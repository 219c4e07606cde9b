// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ratelimit.h"

#include <chrono>

/// How many requests of one limit a person may start at once: a third of the window, unless the
/// service turned out to allow less.
///
/// A 429 to a call in a burst cuts it to the calls that passed before that one, but by no more
/// than half: a service with a smaller bucket is known after two or three pauses, and a 429 that
/// somebody else caused costs half at most. Two hours later the burst doubles again; each further
/// cut doubles these hours, to at most 32, until the whole burst has held for as long.
class LearnedBurst {
public:
    using Time = std::chrono::milliseconds;

    /// What must outlive the program; times since boot.
    struct Memory {
        int size = 1; ///< right after the last cut
        int cuts = 0; ///< none: the rest means nothing but fullAt and cautiousUntil
        Time cutAt{0};
        Time fullAt{0}; ///< when a bucket that refills at the rate of the limit is full again
        Time cautiousUntil{0}; ///< until then the size is 1

        friend bool operator==(const Memory &, const Memory &) = default;
    };

    explicit LearnedBurst(RateLimit limit);

    [[nodiscard]] int size(Time now) const; ///< at least 1

    /// Returns the place of the request in its burst, from 1: how many are on the service's
    /// books that a steady rate would not have brought.
    int sent(Time now);

    /// An answer 429 to the request with that place, sent at \p sentAt. Those that were under way
    /// when the burst was cut only correct that cut.
    void refused(int place, Time sentAt, Time now);

    [[nodiscard]] const Memory &memory() const { return m_state; }
    void restore(const Memory &memory);
    void beCautiousUntil(Time time) { m_state.cautiousUntil = time; }

private:
    [[nodiscard]] int learned(Time now) const;
    [[nodiscard]] Time growthTime() const;

    RateLimit m_limit;
    int m_whole;
    int m_beforeCut;
    Memory m_state;
};
