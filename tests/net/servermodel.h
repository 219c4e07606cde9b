// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <functional>

/// Ways in which a service may count requests. Each says which status a request gets that arrives
/// at a time; the times never go back.
using ServerModel = std::function<int(std::chrono::milliseconds arrival)>;

namespace ServerModels {

using Time = std::chrono::milliseconds;

[[nodiscard]] ServerModel always(int status);

/// At most \p count in any \p window.
[[nodiscard]] ServerModel slidingLog(int count, Time window);

/// At most \p count in each window of the clock; they begin at multiples of \p window + \p phase.
[[nodiscard]] ServerModel fixedWindow(int count, Time window, Time phase);

enum class Hits {
    Ignored,
    RestartTheBlock,
};

/// 429 from \p from on, for \p length. If hits restart it: since the last one.
[[nodiscard]] ServerModel block(Time from, Time length, Hits hits);

/// A bucket of \p capacity tokens that gets one back every \p refill.
[[nodiscard]] ServerModel tokenBucket(int capacity, Time refill);

/// \p limit, and whoever exceeds it is shut out for \p length, as SMTP2GO documents.
[[nodiscard]] ServerModel penalty(ServerModel limit, Time length, Hits hits);

} // namespace ServerModels
