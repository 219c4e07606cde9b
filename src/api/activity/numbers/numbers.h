// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/numbers/eventhistogram.h"
#include "api/activity/numbers/failures.h"

/// The numbers beside the list, of the rows that are shown.
struct Numbers {
    EventHistogram histogram;
    QList<FailingReceiver> receivers;
    QList<CountedReply> replies;
};

/// \p utcOffset as for histogramOf(). For a worker, on a copy of the table. Stops early, with
/// whatever it has, if \p cancelled becomes true.
[[nodiscard]] Numbers numbersOf(const EventTable &table, const ShownRows &shown,
                                std::chrono::seconds utcOffset,
                                const std::atomic_bool *cancelled = nullptr);
