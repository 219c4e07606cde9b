// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/heldevents.h"

#include "api/activity/eventidentity.h"

bool HeldEvents::take(quint64 twinHash)
{
    const auto found = m_counts.find(twinHash);
    if (found == m_counts.end())
        return false;
    if (--found->second == 0)
        m_counts.erase(found);
    return true;
}

HeldEvents heldIn(const EventTable &table, const QDateTime &start, const QDateTime &end)
{
    constexpr qint64 margin = 1000;
    const qint64 from = start.isValid() ? start.toMSecsSinceEpoch() - margin : INT64_MIN;
    const qint64 to = end.isValid() ? end.toMSecsSinceEpoch() + margin : INT64_MAX;
    HeldEvents held;
    table.forEach([&](EventTable::Row, const PageColumns &columns, EventTable::Row row) {
        const qint64 time = columns.times[row];
        if (time == EventPage::noTime || (time >= from && time < to))
            held.add(twinHash(columns, row));
    });
    return held;
}
