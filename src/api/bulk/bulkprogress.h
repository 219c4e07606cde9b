// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// How far a run is, in rows.
struct BulkProgress {
    int total = 0;
    int waiting = 0; ///< with the one that is under way
    int done = 0;
    int refused = 0;
    int unknown = 0;
    int skipped = 0;
    int asking = 0; ///< of those unknown
    std::chrono::seconds timeLeft{0}; ///< about

    [[nodiscard]] int settled() const { return done + refused + skipped; }
    friend bool operator==(const BulkProgress &, const BulkProgress &) = default;
};
