// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventorder.h"
#include "api/activity/filter/eventfilter.h"
#include "api/activity/searchedstrings.h"
#include "gui/activity/rowchange.h"

#include <atomic>
#include <memory>

/// Which rows of a table are to be shown, and how they come to be: everything that a worker needs.
struct RowsWanted {
    using Order = std::shared_ptr<const std::vector<EventTable::Row>>;

    EventTable table; ///< a snapshot
    EventSort sort;
    EventFilter filter;
    bool needsSort = false; ///< else order is right, and rows behind its end continue it
    Order order; ///< rows of the table in the order of sort; null: as they are
    Order shown; ///< what is shown now
    std::shared_ptr<SearchedStrings> strings; ///< of the table, for the filter; null: none are kept
};

/// What came of it.
struct RowsArranged {
    EventTable::Row tableRows = 0; ///< of the snapshot
    EventSort sort;
    EventFilter filter;
    RowsWanted::Order order; ///< of all rows of the snapshot; null: as they are
    RowsWanted::Order shownBefore;
    RowChange change; ///< from shownBefore to what is to be shown
    bool isSorted = false; ///< whether order was made anew
    bool isCancelled = false;
};

/// For a worker thread.
[[nodiscard]] RowsArranged arrangeRows(const RowsWanted &wanted, const std::atomic_bool &cancelled);
