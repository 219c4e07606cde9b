// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sdkschedule.h"

#include <algorithm>
#include <utility>

/// Stripe's libraries (stripe-python, README "Automatic retries"): two retries, 0.5 s doubling up
/// to 5 s, half of it jitter, never below 0.5 s. Which statuses count is told by the server; here
/// 429 counts.
class StripeSchedule final : public SdkSchedule {
public:
    explicit StripeSchedule(UniformRandom random)
        : m_random(std::move(random))
    {
    }

    std::optional<Time> refused(int attempt, Time) override
    {
        using namespace std::chrono_literals;
        if (attempt > 2)
            return std::nullopt;
        const Time longest = std::min<Time>(5s, 500ms * (1 << (attempt - 1)));
        const double jitter = (1 + m_random()) / 2;
        return std::max<Time>(500ms, Time(Time::rep(jitter * double(longest.count()))));
    }

private:
    UniformRandom m_random;
};
