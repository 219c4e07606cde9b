// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/eventrows.h"

#include <algorithm>

namespace {

constexpr std::size_t rowsOfABatch = 50'000;
constexpr std::size_t bytesOfABatch = 64 * 1024 * 1024;

ExportColumn::Type typeOf(EventColumn column)
{
    if (column == EventColumn::Time)
        return ExportColumn::Type::Time;
    return column == EventColumn::ByteSize ? ExportColumn::Type::Number : ExportColumn::Type::Text;
}

} // namespace

EventRows::EventRows(EventSelection selection, Raw raw)
    : m_selection(std::move(selection))
    , m_raw(raw)
{
}

QList<ExportColumn> EventRows::columns() const
{
    QList<ExportColumn> columns;
    for (const EventColumn column : m_selection.columns)
        columns.append({.title = m_selection.titles[std::size_t(column)],
                        .key = jsonKey(column),
                        .type = typeOf(column)});
    return columns;
}

qint64 EventRows::rowCount() const
{
    return qint64(m_selection.rows.size());
}

bool EventRows::next()
{
    if (m_hasBegun)
        ++m_place;
    else
        unpack();
    m_hasBegun = true;
    if (m_place >= m_selection.rows.size())
        return false;
    if (m_place >= m_batchEnd)
        readAhead();
    m_wholeTexts.reset();
    m_rawOfRow = needsRaw(row()) ? std::exchange(m_batch[m_nextInBatch++], {}) : QByteArray();
    return true;
}

/// In any order but that of the table each row may lead to other strings than the one before.
void EventRows::unpack()
{
    if (m_selection.rows.size() < m_selection.table.parts().size())
        return;
    for (const EventColumn column : m_selection.columns)
        m_unpacked.push_back(m_selection.table.dictionary(column).unpacked());
}

bool EventRows::isCut(EventTable::Row row, EventColumn column) const
{
    const HeldText text = m_selection.table.utf8(row, column);
    return mayBeCut(text.view());
}

QString EventRows::text(int column)
{
    const EventColumn wanted = columnAt(column);
    if (wanted == EventColumn::Event && m_selection.table.kind(row()) != EventKind::Unknown)
        return kindText();
    if (isCut(row(), wanted))
        return cutText(wanted);
    return m_selection.table.text(row(), wanted);
}

std::optional<qint64> EventRows::time(int column)
{
    const qint64 time = m_selection.table.time(row());
    return columnAt(column) == EventColumn::Time && time != EventPage::noTime ? std::optional(time)
                                                                              : std::nullopt;
}

std::optional<qint64> EventRows::number(int column)
{
    if (columnAt(column) != EventColumn::ByteSize)
        return std::nullopt;
    bool isNumber = false;
    const qint64 size = m_selection.table.text(row(), EventColumn::ByteSize).toLongLong(&isNumber);
    return isNumber ? std::optional(size) : std::nullopt;
}

QByteArray EventRows::raw()
{
    Q_ASSERT(m_raw == Raw::Used);
    return m_rawOfRow;
}

bool EventRows::needsRaw(EventTable::Row row) const
{
    return m_raw == Raw::Used
        || std::any_of(m_selection.columns.cbegin(), m_selection.columns.cend(),
                       [&](EventColumn column) { return isCut(row, column); });
}

void EventRows::readAhead()
{
    std::vector<EventTable::Row> rows;
    std::size_t bytes = 0;
    const std::size_t last = std::min(m_selection.rows.size(), m_place + rowsOfABatch);
    for (m_batchEnd = m_place; m_batchEnd < last && bytes < bytesOfABatch; ++m_batchEnd) {
        const EventTable::Row row = m_selection.rows[m_batchEnd];
        if (!needsRaw(row))
            continue;
        rows.push_back(row);
        bytes += m_selection.table.rawLength(row);
    }
    m_batch = m_selection.table.raws(rows);
    m_nextInBatch = 0;
}

QString EventRows::cutText(EventColumn column)
{
    if (!m_wholeTexts)
        m_wholeTexts = wholeTexts(m_rawOfRow);
    const QString whole = m_wholeTexts->at(std::size_t(column));
    return whole.isNull() ? m_selection.table.text(row(), column) : whole;
}

QString EventRows::kindText() const
{
    const EventKind kind = m_selection.table.kind(row());
    const QString word = m_selection.kinds[std::size_t(kind)];
    return word.isNull() ? QString(wireName(kind)) : word;
}
