// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <Qt>
#include <vector>

/// How the rows of a table are to be ordered.
struct EventSort {
    EventColumn column = EventColumn::Time;
    Qt::SortOrder order = Qt::DescendingOrder;
    friend bool operator==(const EventSort &, const EventSort &) = default;
};

/// The rows of \p table as an index vector, ordered by \p sort: stable, missing values last,
/// texts by the rules of the current locale, byte sizes as numbers. Made for a worker thread.
[[nodiscard]] std::vector<EventTable::Row> sortedRows(const EventTable &table, EventSort sort);
