// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/writestate.h"

#include <algorithm>
#include <array>

namespace {

/// Statuses that say no, all of the 4xx that SMTP2GO documents but 408, which tells of a time-out
/// and not of a decision.
constexpr std::array refusals{400, 401, 402, 403, 404, 405, 409, 413, 415, 422, 429};

bool isRefusal(int status)
{
    return (status >= 300 && status < 400)
        || std::find(refusals.begin(), refusals.end(), status) != refusals.end();
}

} // namespace

WriteState writeStateOf(const Outcome &outcome)
{
    if (!outcome.sent)
        return WriteState::NotSent;
    if (outcome.error == TransportError::Redirected)
        return WriteState::Refused;
    if (outcome.error != TransportError::None)
        return WriteState::Unknown;
    if (outcome.isSuccess())
        return WriteState::Sent;
    return isRefusal(outcome.status) ? WriteState::Refused : WriteState::Unknown;
}
