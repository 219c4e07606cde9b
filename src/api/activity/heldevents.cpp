// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/heldevents.h"

#include "api/activity/wholesecond.h"

bool HeldEvents::take(quint64 identity)
{
    const auto found = m_counts.find(identity);
    if (found == m_counts.end())
        return false;
    if (--found->second == 0)
        m_counts.erase(found);
    return true;
}

HeldEvents allOf(const EventTable &table)
{
    HeldEvents held;
    table.forEach([&held](EventTable::Row, const EventPage &page, EventTable::Row row) {
        held.add(page.identities[row]);
    });
    return held;
}

HeldEvents lastSecondOf(const EventTable &table)
{
    HeldEvents held;
    if (table.rowCount() == 0)
        return held;
    const qint64 second = wholeSecond(table.time(table.rowCount() - 1));
    for (EventTable::Row row = table.rowCount(); row > 0; --row) {
        if (wholeSecond(table.time(row - 1)) != second)
            break;
        held.add(table.identity(row - 1));
    }
    return held;
}
