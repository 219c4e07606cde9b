// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <chrono>

enum class Verb { Post, Patch };

/// Operations that are counted together. SMTP2GO publishes a limit for the first three; the rest
/// share a limit that Outpost sets itself.
enum class RateLimitGroup { ActivitySearch, ApiKeysAdd, SubaccountAdd, Other };

/// What may happen again by itself after a failure. Nearly every operation is a POST, so this
/// table, never the verb, decides.
enum class RetrySafety {
    ReadOnly, ///< reads only: repeated within the retry budget
    Idempotent, ///< sets a state: not repeated blindly, a later change could be undone
    NotSafe, ///< creates, sends or costs: never repeated
};

/// How an operation is told to act for a subaccount.
enum class SubaccountScope { None, SubaccountId, SubaccountList };

/// One operation of the service. The table of them is api/endpoints.h.
struct Endpoint {
    QLatin1StringView path; ///< with a leading slash, e.g. "/activity/search"
    Verb verb = Verb::Post;
    RateLimitGroup group = RateLimitGroup::Other;
    RetrySafety safety = RetrySafety::NotSafe;
    SubaccountScope subaccounts = SubaccountScope::None;
    std::chrono::seconds deadline{30}; ///< from the first byte sent to the last one received
};
