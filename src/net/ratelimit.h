// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"

#include <array>
#include <chrono>

/// At most \c count requests in any \c window.
struct RateLimit {
    int count = 1;
    std::chrono::milliseconds window{0};

    /// Between two requests that are evenly spaced.
    [[nodiscard]] constexpr std::chrono::milliseconds interval() const { return window / count; }
};

inline constexpr std::array rateLimitGroups{RateLimitGroup::ActivitySearch,
                                            RateLimitGroup::ApiKeysAdd,
                                            RateLimitGroup::SubaccountAdd, RateLimitGroup::Other};

/// As SMTP2GO publishes them (reference of the operations). For RateLimitGroup::Other nothing is
/// published; the number is ours.
[[nodiscard]] RateLimit rateLimitOf(RateLimitGroup group);
