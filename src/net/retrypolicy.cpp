// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrypolicy.h"

namespace {

bool mayPass(const Outcome &outcome)
{
    switch (outcome.error) {
    case TransportError::None:
        return outcome.status == 408 || outcome.status == 500
            || (outcome.status >= 502 && outcome.status <= 504);
    case TransportError::HostNotFound:
    case TransportError::ConnectionRefused:
    case TransportError::ConnectionLost:
    case TransportError::DeadlineExceeded:
        return true;
    default:
        return false;
    }
}

} // namespace

Verdict verdictOn(RetrySafety safety, const Outcome &outcome)
{
    if (safety != RetrySafety::ReadOnly)
        return Verdict::Finish;
    if (outcome.status == 429)
        return Verdict::RetryAfterPause;
    return mayPass(outcome) ? Verdict::RetryAfterBackoff : Verdict::Finish;
}

int maximumAttempts(Urgency urgency)
{
    return urgency == Urgency::Background ? 4 : 2;
}
