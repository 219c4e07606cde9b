// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratelimit.h"

RateLimit rateLimitOf(RateLimitGroup group)
{
    using namespace std::chrono_literals;
    switch (group) {
    case RateLimitGroup::ActivitySearch:
        return {60, 60s};
    case RateLimitGroup::ApiKeysAdd:
        return {5, 60s};
    case RateLimitGroup::SubaccountAdd:
        return {50, 3600s};
    case RateLimitGroup::Other:
        break;
    }
    return {120, 60s};
}
