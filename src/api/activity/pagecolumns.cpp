// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagecolumns.h"

/// Twice, since only then it is known how much room they take.
PageColumns PageColumns::packed() const
{
    PageColumns draft;
    draft.times = times.packed(draft.room);
    draft.kinds = kinds.copiedTo(draft.room);
    for (std::size_t i = 0; i < ids.size(); ++i)
        draft.ids[i] = ids[i].packed(rowCount(), draft.room);
    PageColumns columns;
    columns.room = NumberRoom(draft.room.taken());
    columns.times = draft.times.copiedTo(columns.room);
    columns.kinds = draft.kinds.copiedTo(columns.room);
    for (std::size_t i = 0; i < ids.size(); ++i)
        columns.ids[i] = draft.ids[i].copiedTo(columns.room);
    return columns;
}

std::size_t PageColumns::memoryUse() const
{
    return sizeof *this + room.memoryUse();
}

PageRows::PageRows(Columns columns)
    : m_size(columns->rowCount())
    , m_columns(std::move(columns))
{
}

PageRows::Columns PageRows::columns() const
{
    const std::scoped_lock lock(m_mutex);
    return m_columns;
}

void PageRows::pack()
{
    std::unique_lock lock(m_mutex);
    if (m_isPacked)
        return;
    const Columns columns = m_columns;
    lock.unlock();
    auto packed = std::make_shared<const PageColumns>(columns->packed());
    lock.lock();
    m_columns = std::move(packed);
    m_isPacked = true;
}
