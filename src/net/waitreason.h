// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Why a call that could be sent isn't yet.
enum class WaitReason {
    None, ///< it doesn't wait
    Pause, ///< SMTP2GO has paused this address
    Probe, ///< another call finds out whether the pause is over; a write always leaves that to one
    Retry, ///< the attempt before failed: a moment of rest
    WriteInFlight, ///< writes of an account go one by one
    ErrorGuard, ///< too many error answers: background work rests
    Limit, ///< the limit of its operation
    Spacing, ///< background work is spaced evenly and leaves room for persons
    Turn, ///< others are before it, or as many are in flight as may be
};
