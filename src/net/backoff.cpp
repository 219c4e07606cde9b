// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"

#include <algorithm>

std::chrono::milliseconds backoff(int failure, double random)
{
    using namespace std::chrono;
    const milliseconds longest = std::min(30s, 1s * (1 << std::clamp(failure, 0, 5)));
    return milliseconds(milliseconds::rep(random * double(longest.count())));
}
