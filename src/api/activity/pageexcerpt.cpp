// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pageexcerpt.h"

#include "api/activity/rawpage.h"

namespace {

using Rows = std::vector<EventTable::Row>;

template <typename Value, typename List> std::vector<Value> pick(const List &all, const Rows &rows)
{
    std::vector<Value> picked;
    picked.reserve(rows.size());
    for (const EventTable::Row row : rows)
        picked.push_back(all[row]);
    return picked;
}

PackedIds pick(const PackedIds &all, const Rows &rows, NumberRoom &room)
{
    constexpr std::uint32_t unused = 0xffffffff;
    std::vector<std::uint32_t> places(all.valueCount(), unused); // in the excerpt
    std::vector<StringId> values;
    std::vector<std::uint32_t> choices;
    for (std::size_t i = 0; i < rows.size() && !all.isMissing(); ++i) {
        const std::size_t place = all.placeAt(rows[i]);
        const StringId id = all.value(place);
        if (places[place] == unused && id != missingString) {
            places[place] = std::uint32_t(values.size());
            values.push_back(id);
        }
        choices.push_back(places[place]);
    }
    return {choices, values, room};
}

PageRows::Columns pick(const PageColumns &all, const Rows &rows)
{
    auto columns = std::make_shared<PageColumns>();
    columns->times = PackedTimes(pick<qint64>(all.times, rows), columns->room);
    columns->kinds = PackedKinds(pick<EventKind>(all.kinds, rows), columns->room);
    for (std::size_t i = 0; i < all.ids.size(); ++i)
        columns->ids[i] = pick(all.ids[i], rows, columns->room);
    return columns;
}

void pickRaw(EventPage &excerpt, const EventPage &page, const Rows &rows)
{
    if (rows.empty() || !page.raw)
        return;
    const QByteArray raw = page.raw->received();
    QByteArray lines;
    for (const EventTable::Row row : rows) {
        excerpt.rawOffsets.push_back(std::uint32_t(lines.size()));
        lines += jsonValueAt(raw, page.rawOffsets[row]) + '\n';
    }
    excerpt.raw = std::make_shared<RawPage>(lines);
}

} // namespace

std::shared_ptr<const EventPage> excerptOf(const EventPage &page, const Rows &rows)
{
    auto excerpt = std::make_shared<EventPage>();
    excerpt->rows = std::make_shared<PageRows>(pick(*page.columns(), rows));
    excerpt->newStrings = page.newStrings;
    pickRaw(*excerpt, page, rows);
    excerpt->totalEvents = page.totalEvents;
    excerpt->requestId = page.requestId;
    packLater(excerpt);
    return excerpt;
}
