// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ratelimit.h"
#include "net/urgency.h"

#include <chrono>

/// Spreads the requests of one limit over its window. It works like a bucket of tokens, as many as
/// the burst, that refills at the rate of the limit: a person needs one token and so may burst;
/// background work needs the full bucket, which spaces it evenly and leaves the burst to the
/// person.
class Pace {
public:
    using Time = std::chrono::milliseconds;

    explicit Pace(RateLimit limit);

    /// When the next request may start; may lie in the past. \p burst is at least 1.
    [[nodiscard]] Time startAt(Urgency urgency, int burst) const;

    /// \p rate is the part of the limit to run at, above 0 and at most 1.
    void sent(Time now, double rate);

    /// When the bucket will be full again.
    [[nodiscard]] Time fullAt() const { return m_fullAt; }
    void restore(Time fullAt) { m_fullAt = fullAt; }

private:
    RateLimit m_limit;
    Time m_fullAt{0};
};
