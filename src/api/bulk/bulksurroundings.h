// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/writes/writecheck.h"

#include <QString>
#include <chrono>

class ApiClient;
class Clock;
class UnknownWrites;

/// Where a run lives. All must outlive it.
struct BulkSurroundings {
    ApiClient &client;
    UnknownWrites &unknownWrites; ///< has been told of the client
    const Clock &clock;

    /// How long to wait before each look for a row that isn't in the journal.
    WriteCheck::Delays lookDelays{std::chrono::seconds(2), std::chrono::seconds(5),
                                  std::chrono::seconds(15)};
};

/// The account of the client, as runs name it: what outlives a change of its key.
[[nodiscard]] QString accountOf(const BulkSurroundings &surroundings);
