// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

/// What the queue does right now, for the status bar.
struct QueueStatus {
    int queued = 0; ///< waiting for their turn or for a retry
    int inFlight = 0;
    /// Set while SMTP2GO has paused this address (after a 429): how long until the next probe.
    /// Zero while the probe is under way.
    std::optional<std::chrono::milliseconds> pausedFor;
    int searchBudget = 0; ///< activity searches that may still start in this window, by count
    int searchLimit = 0; ///< of so many: the published number, less for a while after a pause
    /// How long the first waiting call has to wait for its turn, when it waits for a limit.
    std::optional<std::chrono::milliseconds> nextStartIn;

    friend bool operator==(const QueueStatus &, const QueueStatus &) = default;
};
