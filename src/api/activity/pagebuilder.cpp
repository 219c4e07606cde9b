// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagebuilder.h"

#include "api/activity/eventdate.h"

#include <utility>

namespace {

std::optional<EventKind> knownKind(std::string_view name)
{
    const EventKind kind = eventKindOf(QByteArrayView(name.data(), qsizetype(name.size())));
    return kind == EventKind::Unknown ? std::nullopt : std::optional(kind);
}

} // namespace

void PageBuilder::begin(std::string_view page)
{
    m_fields.begin(page);
    m_page = {};
}

void PageBuilder::beginRow(qsizetype rawOffset)
{
    m_fields.beginRow();
    m_page.rawOffsets.push_back(std::uint32_t(rawOffset));
}

/// Nearly each is another one, so they are read as they stand there; what nobody can read so is a
/// text like others.
void PageBuilder::readTimes(PageColumns &columns)
{
    std::vector<qint64> times(m_fields.rowCount(), EventPage::noTime);
    m_fields.takeOut(EventColumn::Time, [&times](const PageFields::Field &field) {
        const std::optional<qint64> time = parseEventDate(field.view());
        times[field.row] = time.value_or(EventPage::noTime);
        return time.has_value();
    });
    m_fields.takeOut(EventColumn::Time, [&times](const PageFields::Field &field) {
        return times[field.row] != EventPage::noTime; // given twice
    });
    m_column.read(m_fields, EventColumn::Time);
    m_column.takeOut(times, parseEventDate);
    columns.times = PackedTimes(times, columns.room);
}

void PageBuilder::readKinds(PageColumns &columns)
{
    std::vector<EventKind> kinds(m_fields.rowCount(), EventKind::Unknown);
    m_column.takeOut(kinds, knownKind);
    columns.kinds = PackedKinds(kinds, columns.room);
}

std::shared_ptr<const PageColumns> PageBuilder::columns(StringPools &pools)
{
    static_assert(EventColumn::Time < EventColumn::Event && int(EventColumn::Time) == 0);
    auto columns = std::make_shared<PageColumns>();
    for (std::size_t i = 0; i < eventColumnCount; ++i) {
        const auto column = EventColumn(i);
        if (column == EventColumn::Time)
            readTimes(*columns);
        else
            m_column.read(m_fields, column);
        if (column == EventColumn::Event)
            readKinds(*columns);
        columns->ids[i] = m_column.finish(pools.of(column), columns->room);
    }
    return columns;
}

EventPage PageBuilder::finish(StringPools &pools)
{
    m_page.rows = std::make_shared<PageRows>(columns(pools));
    m_page.newStrings = pools.takeNew();
    m_page.rawOffsets.shrink_to_fit();
    return std::exchange(m_page, {});
}
