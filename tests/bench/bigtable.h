// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <functional>
#include <memory>

/// Pages of made-up events as a busy account has them, without raw answers: newest first, two a
/// second, three an e-mail; ids, subjects with numbers and queue ids in replies are all different.
class BigPages {
public:
    using Page = std::shared_ptr<const EventPage>;

    /// The time of the first event, in seconds since 1970: long ago by any clock.
    static constexpr qint64 newest = 1'700'000'000;

    /// Makes \p events of them, 1,000 a page, and hands each page to \p take.
    static void make(EventTable::Row events, const std::function<void(Page)> &take);
};
