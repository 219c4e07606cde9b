// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventtable.h"

#include "api/activity/eventidentity.h"
#include "api/activity/rawpage.h"

#include <algorithm>
#include <map>

namespace {

using Row = EventTable::Row;

/// The rows of a page of \p rowCount that are not in \p skipped; null when that is all of them.
std::shared_ptr<const std::vector<Row>> rowsWithout(const std::vector<Row> &skipped, Row rowCount)
{
    if (skipped.empty())
        return nullptr;
    auto kept = std::make_shared<std::vector<Row>>();
    kept->reserve(rowCount - skipped.size());
    auto next = skipped.begin();
    for (Row row = 0; row < rowCount; ++row) {
        if (next != skipped.end() && *next == row)
            ++next;
        else
            kept->push_back(row);
    }
    return kept;
}

} // namespace

EventTable::EventTable()
{
    for (int i = 0; i < eventColumnCount; ++i)
        m_dictionaries.emplace_back(EventColumn(i));
}

void EventTable::append(std::shared_ptr<const EventPage> page, const std::vector<Row> &skippedRows)
{
    for (StringDictionary &dictionary : m_dictionaries)
        dictionary.append(page->newStrings);
    const auto pageRows = Row(page->rowCount());
    auto kept = rowsWithout(skippedRows, pageRows);
    const Row count = kept ? Row(kept->size()) : pageRows;
    m_memoryUse += page->memoryUse() + (kept ? kept->capacity() * sizeof(Row) : 0);
    m_parts.push_back({m_rowCount, count, std::move(page), std::move(kept)});
    m_rowCount += count;
}

EventTable::Row EventTable::rowCount() const
{
    return m_rowCount;
}

std::size_t EventTable::partOf(Row row) const
{
    if (row >= m_rowCount)
        return m_parts.size();
    const auto next
        = std::upper_bound(m_parts.begin(), m_parts.end(), row,
                           [](Row wanted, const Part &part) { return wanted < part.firstRow; });
    return std::size_t(next - m_parts.begin()) - 1;
}

EventTable::Place EventTable::placeOf(Row row) const
{
    const Part &part = m_parts[partOf(row)];
    return {*part.page, part.rowInPage(row - part.firstRow)};
}

qint64 EventTable::time(Row row) const
{
    const Place place = placeOf(row);
    return place.page.columns()->times[place.row];
}

EventKind EventTable::kind(Row row) const
{
    const Place place = placeOf(row);
    return place.page.columns()->kinds[place.row];
}

quint64 EventTable::identity(Row row) const
{
    const Place place = placeOf(row);
    const PageRows::Columns columns = place.page.columns();
    return identityOf(*columns, place.row, [&](EventColumn column, StringId id) {
        if (id == missingString)
            return quint64(0);
        const HeldText text = dictionaryString(column, id);
        return quint64(hashOf(text.view()));
    });
}

QString EventTable::text(Row row, EventColumn column) const
{
    const StringId id = stringId(row, column);
    if (id == missingString)
        return {};
    return dictionaryString(column, id).toString();
}

HeldText EventTable::utf8(Row row, EventColumn column) const
{
    const StringId id = stringId(row, column);
    return id == missingString ? HeldText() : dictionaryString(column, id);
}

StringId EventTable::stringId(Row row, EventColumn column) const
{
    const Place place = placeOf(row);
    return place.page.columns()->idsOf(column).at(place.row);
}

std::uint32_t EventTable::dictionarySize(EventColumn column) const
{
    return dictionary(column).size();
}

HeldText EventTable::dictionaryString(EventColumn column, StringId id) const
{
    return dictionary(column).at(id);
}

const StringDictionary &EventTable::dictionary(EventColumn column) const
{
    return m_dictionaries[std::size_t(column)];
}

PageStrings::Models EventTable::stringModels() const
{
    const auto last = std::find_if(m_parts.rbegin(), m_parts.rend(),
                                   [](const Part &part) { return bool(part.page->newStrings); });
    return last == m_parts.rend() ? nullptr : last->page->newStrings->models();
}

std::vector<QByteArray> EventTable::raws(const std::vector<Row> &rows) const
{
    std::map<const EventPage *, std::vector<std::size_t>> placesByPage;
    for (std::size_t i = 0; i < rows.size(); ++i)
        placesByPage[&placeOf(rows[i]).page].push_back(i);
    std::vector<QByteArray> values(rows.size());
    for (const auto &[page, places] : placesByPage) {
        const QByteArray body = page->raw->received();
        for (const std::size_t i : places)
            values[i] = jsonValueAt(body, page->rawOffsets[placeOf(rows[i]).row]);
    }
    return values;
}

std::size_t EventTable::rawLength(Row row) const
{
    const Place place = placeOf(row);
    const std::vector<std::uint32_t> &offsets = place.page.rawOffsets;
    const std::size_t end
        = place.row + 1 < offsets.size() ? offsets[place.row + 1] : place.page.raw->size();
    return end - offsets[place.row];
}

QByteArray EventTable::raw(Row row) const
{
    const Place place = placeOf(row);
    return jsonValueAt(place.page.raw->received(), place.page.rawOffsets[place.row]);
}
