// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>

class FetchPlan;

/// What fetching all the rest of a search costs, before it is done.
struct FetchPrice {
    qint64 pages = -1; ///< requests; -1: the service didn't say
    std::chrono::seconds time{0}; ///< at the pace of the limit, without pauses
    bool isLeast = false; ///< it may become more: nobody has looked into some regions
    int left = 0; ///< searches that may still start in this minute
    int limit = 0; ///< of so many

    /// Whether it is worth a question: more than a few pages, or nobody knows.
    [[nodiscard]] bool isHigh() const { return pages < 0 || pages > 5; }

    friend bool operator==(const FetchPrice &, const FetchPrice &) = default;
};

/// \p left and \p limit are what the queue says of activity searches. \p more pages are added, for
/// regions that nobody has looked into.
[[nodiscard]] FetchPrice priceOf(const FetchPlan &plan, int left, int limit, int more = 0);

/// How long \p pages take: a few come at once, as far as the minute has room for them; many at the
/// pace of the limit.
[[nodiscard]] std::chrono::seconds timeFor(qint64 pages, int left, int limit);
