// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/uniformrandom.h"

#include <chrono>
#include <optional>

/// When the client library of another service would send a call again: its rival rules, rebuilt
/// from what its maker publishes, to be measured beside ours.
class SdkSchedule {
public:
    using Time = std::chrono::milliseconds;

    virtual ~SdkSchedule() = default;

    /// When the next attempt may start; at or before \p now: at once.
    [[nodiscard]] virtual Time startAt(Time now) const { return now; }
    virtual void sent(Time) { }

    /// After the \p attempt-th attempt (from 1) of a call got 429: how long the library sleeps
    /// before the next. Nothing: it gives the call up.
    [[nodiscard]] virtual std::optional<Time> refused(int attempt, Time now) = 0;
    virtual void succeeded(int, Time) { }
};
