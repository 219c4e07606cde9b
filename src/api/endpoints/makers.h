// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"

/// How the table of operations is written: what an operation does to the account comes first, since
/// that decides whether it may be sent again. Which operation takes which field of subaccounts is
/// as the service's contract has it.
namespace endpoints {

using namespace Qt::Literals::StringLiterals;

/// Reads only.
[[nodiscard]] constexpr Endpoint reads(QLatin1StringView path)
{
    return {.path = path, .safety = RetrySafety::ReadOnly};
}

/// Sets a state or removes something by its name.
[[nodiscard]] constexpr Endpoint sets(QLatin1StringView path)
{
    return {.path = path, .safety = RetrySafety::Idempotent};
}

/// Creates, sends or costs.
[[nodiscard]] constexpr Endpoint creates(QLatin1StringView path)
{
    return {.path = path, .safety = RetrySafety::NotSafe};
}

[[nodiscard]] constexpr Endpoint withSubaccountId(Endpoint endpoint)
{
    endpoint.subaccounts = SubaccountScope::SubaccountId;
    return endpoint;
}

[[nodiscard]] constexpr Endpoint withSubaccountList(Endpoint endpoint)
{
    endpoint.subaccounts = SubaccountScope::SubaccountList;
    return endpoint;
}

[[nodiscard]] constexpr Endpoint patched(Endpoint endpoint)
{
    endpoint.verb = Verb::Patch;
    return endpoint;
}

[[nodiscard]] constexpr Endpoint countedAs(Endpoint endpoint, RateLimitGroup group)
{
    endpoint.group = group;
    return endpoint;
}

/// Takes bodies of up to 50 MB, all others 1 MB: on a slow line that is minutes.
[[nodiscard]] constexpr Endpoint carriesMail(Endpoint endpoint)
{
    endpoint.deadline = std::chrono::minutes(5);
    return endpoint;
}

} // namespace endpoints
