// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <algorithm>
#include <vector>

/// Which rows of a table count: all, or those with a 1.
struct ShownRows {
    std::vector<quint8> mask; ///< one byte a row; empty: all

    /// Only those in \p rows, in any order.
    [[nodiscard]] static ShownRows of(const std::vector<EventTable::Row> &rows,
                                      EventTable::Row rowCount);

    /// Rows behind the end of the mask don't count.
    [[nodiscard]] bool has(EventTable::Row row) const
    {
        return mask.empty() || (row < mask.size() && mask[row] != 0);
    }
};

inline ShownRows ShownRows::of(const std::vector<EventTable::Row> &rows, EventTable::Row rowCount)
{
    ShownRows shown;
    shown.mask.assign(std::max<std::size_t>(rowCount, 1), 0);
    for (const EventTable::Row row : rows)
        shown.mask[row] = 1;
    return shown;
}
