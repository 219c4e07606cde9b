// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/rowarrangement.h"

#include <numeric>

namespace {

using Row = EventTable::Row;
using Rows = std::vector<Row>;

RowsWanted::Order orderOf(const RowsWanted &wanted)
{
    if (wanted.needsSort)
        return std::make_shared<const Rows>(sortedRows(wanted.table, wanted.sort));
    const Row count = wanted.table.rowCount();
    if (!wanted.order || wanted.order->size() == count)
        return wanted.order;
    Rows longer = *wanted.order;
    const std::size_t known = longer.size();
    longer.resize(count);
    std::iota(longer.begin() + qsizetype(known), longer.end(), Row(known));
    return std::make_shared<const Rows>(std::move(longer));
}

Rows shownOf(const RowsWanted &wanted, const RowsWanted::Order &order,
             const std::atomic_bool &cancelled)
{
    if (!order)
        return wanted.filter.rows(wanted.table, 0, &cancelled, wanted.strings.get());
    if (wanted.filter.isOpen())
        return *order;
    const std::vector<quint8> passes
        = wanted.filter.passes(wanted.table, 0, &cancelled, wanted.strings.get());
    if (passes.empty())
        return {};
    Rows shown(order->size());
    Row *place = shown.data();
    for (const Row row : *order) {
        *place = row;
        place += passes[row];
    }
    shown.resize(std::size_t(place - shown.data()));
    return shown;
}

} // namespace

RowsArranged arrangeRows(const RowsWanted &wanted, const std::atomic_bool &cancelled)
{
    RowsArranged arranged{.tableRows = wanted.table.rowCount(),
                          .sort = wanted.sort,
                          .filter = wanted.filter,
                          .order = orderOf(wanted),
                          .shownBefore = wanted.shown,
                          .isSorted = wanted.needsSort};
    Rows shown = shownOf(wanted, arranged.order, cancelled);
    arranged.isCancelled = cancelled;
    if (!arranged.isCancelled)
        arranged.change = RowChange(*wanted.shown, std::move(shown), wanted.table.rowCount());
    return arranged;
}
