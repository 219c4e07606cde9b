// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/queuedrows.h"

namespace {

/// By the id of the email_id: whether anything but "processed" happened to it.
std::vector<bool> outcomesIn(const EventTable &table)
{
    std::vector<bool> hasOutcome(table.dictionarySize(EventColumn::EmailId));
    table.forEach([&](EventTable::Row /*row*/, const PageColumns &page, EventTable::Row inPage) {
        const StringId id = page.idsOf(EventColumn::EmailId).at(inPage);
        if (id != missingString && page.kinds[inPage] != EventKind::Processed)
            hasOutcome[id] = true;
    });
    return hasOutcome;
}

} // namespace

std::vector<quint8> queuedRows(const EventTable &table, qint64 before, EventTable::Row first)
{
    const std::vector<bool> hasOutcome = outcomesIn(table);
    std::vector<quint8> queued(table.rowCount() - first);
    const auto look = [&](EventTable::Row row, const PageColumns &page, EventTable::Row inPage) {
        if (page.kinds[inPage] != EventKind::Processed)
            return;
        const qint64 time = page.times[inPage];
        const StringId id = page.idsOf(EventColumn::EmailId).at(inPage);
        queued[row - first]
            = time != EventPage::noTime && time <= before && id != missingString && !hasOutcome[id];
    };
    table.forEach(look, first);
    return queued;
}
