// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"
#include "net/outcome.h"
#include "net/urgency.h"

/// What happens to a call after an attempt.
enum class Verdict {
    Finish,
    RetryAfterBackoff, ///< the failure may pass soon
    RetryAfterPause, ///< a 429: again once the pause is over
};

/// Only what reads is repeated. A write that got no answer may have taken effect: only its caller
/// can find out. A write after 429 was refused; it goes back to its caller too.
[[nodiscard]] Verdict verdictOn(RetrySafety safety, const Outcome &outcome);

/// How often a call is sent at most, attempts that ended with 429 not counted.
[[nodiscard]] int maximumAttempts(Urgency urgency);
