// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventpage.h"
#include "api/activity/stringdictionary.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

/// The events of a search, up to millions: columns of interned values, a page at a time. The raw
/// answers are kept compressed beside them.
///
/// Copying is cheap (pages and string blocks are shared and immutable), so a copy is a snapshot
/// that another thread may sort or filter while the original grows.
class EventTable {
public:
    using Row = std::uint32_t;

    EventTable();

    /// \p page must come from the EventDecoder that made all pages before it.
    /// \p skippedRows (ascending) are rows of the page that are left out.
    void append(std::shared_ptr<const EventPage> page, const std::vector<Row> &skippedRows = {});

    [[nodiscard]] Row rowCount() const;

    /// Milliseconds since 1970 UTC, or EventPage::noTime.
    [[nodiscard]] qint64 time(Row row) const;
    [[nodiscard]] EventKind kind(Row row) const;

    /// A hash over all that makes an event what it is, equal for twins, in this and in other
    /// tables. Where it is only about rows of one table, twinHash() is quicker.
    [[nodiscard]] quint64 identity(Row row) const;

    /// The text of any column but Time and Event; a null QString where the field was missing,
    /// an empty one where it was empty. Cut at maximumShownLength: the whole is in raw().
    [[nodiscard]] QString text(Row row, EventColumn column) const;

    /// The same as UTF-8, without a copy.
    [[nodiscard]] HeldText utf8(Row row, EventColumn column) const;
    [[nodiscard]] StringId stringId(Row row, EventColumn column) const;

    /// The number of different strings in a column, and each of them.
    [[nodiscard]] std::uint32_t dictionarySize(EventColumn column) const;
    [[nodiscard]] HeldText dictionaryString(EventColumn column, StringId id) const;
    [[nodiscard]] const StringDictionary &dictionary(EventColumn column) const;

    /// What the strings of the last page were packed by; null if there are none.
    [[nodiscard]] PageStrings::Models stringModels() const;

    /// The event as the service sent it, one JSON object. Decompresses a page: call it in a
    /// worker, on a copy.
    [[nodiscard]] QByteArray raw(Row row) const;

    /// The same of many rows, in their order: unpacks each page once.
    [[nodiscard]] std::vector<QByteArray> raws(const std::vector<Row> &rows) const;

    /// At least the length of raw(), without unpacking anything.
    [[nodiscard]] std::size_t rawLength(Row row) const;

    /// Bytes held when the pages came, without the raw answers and what Qt and the allocator add.
    /// Packing makes it less.
    [[nodiscard]] std::size_t memoryUse() const { return m_memoryUse; }

    /// Calls \p visit(row, columns of its page, rowInPage) for every row from \p first on, in
    /// order: quicker than row by row.
    template <typename Visit> void forEach(Visit visit, Row first = 0) const
    {
        for (std::size_t i = first == 0 ? 0 : partOf(first); i < m_parts.size(); ++i) {
            const Part &part = m_parts[i];
            const PageRows::Columns columns = part.page->columns();
            for (Row j = first > part.firstRow ? first - part.firstRow : 0; j < part.rowCount; ++j)
                visit(part.firstRow + j, *columns, part.rowInPage(j));
        }
    }

    /// A page in the table.
    struct Part {
        Row firstRow; ///< in the table
        Row rowCount; ///< in the table
        std::shared_ptr<const EventPage> page;
        std::shared_ptr<const std::vector<Row>> keptRows; ///< null: all of the page

        [[nodiscard]] Row rowInPage(Row i) const { return keptRows ? (*keptRows)[i] : i; }
    };

    /// The pages, in the order of their rows, for who works page by page.
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

    /// The page of a row, by its index in parts(); behind the last for a row that isn't there.
    [[nodiscard]] std::size_t partOf(Row row) const;

private:
    struct Place {
        const EventPage &page;
        Row row;
    };

    [[nodiscard]] Place placeOf(Row row) const;

    std::vector<Part> m_parts;
    std::vector<StringDictionary> m_dictionaries; ///< by EventColumn
    Row m_rowCount = 0;
    std::size_t m_memoryUse = 0;
};
