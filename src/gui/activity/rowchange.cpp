// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/rowchange.h"

#include <algorithm>

namespace {

using Rows = RowChange::Rows;
using Flags = std::vector<unsigned char>;

Flags flagsOf(const Rows &rows, RowChange::Row tableRows)
{
    Flags flags(tableRows);
    for (const RowChange::Row row : rows)
        flags[row] = 1;
    return flags;
}

/// Those of \p rows whose flag is \p flag, in their order.
Rows withFlag(const Rows &rows, const Flags &flags, unsigned char flag)
{
    Rows chosen(rows.size());
    RowChange::Row *place = chosen.data();
    for (const RowChange::Row row : rows) {
        *place = row;
        place += flags[row] == flag ? 1 : 0;
    }
    chosen.resize(std::size_t(place - chosen.data()));
    return chosen;
}

bool startsWith(const Rows &rows, const Rows &start)
{
    return std::equal(start.begin(), start.end(), rows.begin());
}

} // namespace

RowChange::RowChange(const Rows &before, Rows after, Row tableRows)
    : m_after(std::move(after))
{
    const Flags was = flagsOf(before, tableRows);
    const Flags stays = flagsOf(m_after, tableRows);
    const Rows going = withFlag(before, stays, 0);
    m_goingCount = going.size();
    m_coming = withFlag(m_after, was, 0);
    Rows staying = withFlag(m_after, was, 1);
    if (going.empty()) {
        m_endsInOrder = startsWith(before, staying) && startsWith(m_after, staying);
        return;
    }
    m_endsInOrder = startsWith(m_after, staying);
    if (startsWith(before, staying))
        return;
    staying.insert(staying.end(), going.begin(), going.end());
    m_parted = std::move(staying);
}
