// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventorder.h"

#include "api/activity/sortkeys.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace {

using Row = EventTable::Row;
using Keys = std::vector<quint64>;

/// Makes the keys as small as can be and turns them round for a descending order. Missing ones
/// become the greatest. Returns the greatest.
quint64 normalise(Keys &keys, Qt::SortOrder order)
{
    quint64 least = missingKey;
    quint64 greatest = 0;
    for (const quint64 key : keys) {
        if (key != missingKey) {
            least = std::min(least, key);
            greatest = std::max(greatest, key);
        }
    }
    if (least == missingKey) {
        std::fill(keys.begin(), keys.end(), 0);
        return 0;
    }
    const quint64 behindAll = greatest - least + 1;
    for (quint64 &key : keys) {
        const bool ascending = order == Qt::AscendingOrder;
        key = key == missingKey ? behindAll : (ascending ? key - least : greatest - key);
    }
    return behindAll;
}

/// One pass of a radix sort: stable, by the 16 bits of the keys from \p shift on.
void sortByDigit(const std::vector<Row> &from, std::vector<Row> &to, const Keys &keys, int shift)
{
    std::array<std::size_t, 0x10001> begins{};
    const auto digitOf = [&](Row row) { return std::size_t((keys[row] >> shift) & 0xffff); };
    for (const Row row : from)
        ++begins[digitOf(row) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    for (const Row row : from)
        to[begins[digitOf(row)]++] = row;
}

} // namespace

std::vector<Row> sortedRows(const EventTable &table, EventSort sort)
{
    Keys keys = sortKeys(table, sort.column);
    const quint64 greatest = normalise(keys, sort.order);
    std::vector<Row> rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), Row(0));
    std::vector<Row> other(rows.size());
    for (int shift = 0; shift < 64 && (greatest >> shift) != 0; shift += 16) {
        sortByDigit(rows, other, keys, shift);
        rows.swap(other);
    }
    return rows;
}
