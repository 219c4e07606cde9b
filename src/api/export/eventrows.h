// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"
#include "api/activity/wholetexts.h"
#include "api/export/exportrows.h"

#include <optional>

/// Which part of a table is exported, and the words for it.
struct EventSelection {
    EventTable table; ///< a snapshot
    std::vector<EventTable::Row> rows; ///< in the order of the export
    QList<EventColumn> columns;
    std::array<QString, eventColumnCount> titles; ///< by EventColumn
    std::array<QString, knownEventKinds.size() + 1> kinds; ///< by EventKind; null: as on the wire
};

/// The rows of an EventTable. Texts are whole: where the table has cut one, it is read from the raw
/// answers, which are unpacked for many rows at a time, within bounded memory.
class EventRows final : public ExportRows {
public:
    enum class Raw { Unused, Used };

    /// \p raw says whether raw() will be called.
    explicit EventRows(EventSelection selection, Raw raw = Raw::Unused);

    [[nodiscard]] QList<ExportColumn> columns() const override;
    [[nodiscard]] qint64 rowCount() const override;
    [[nodiscard]] bool next() override;
    [[nodiscard]] QString text(int column) override;
    [[nodiscard]] std::optional<qint64> time(int column) override;
    [[nodiscard]] std::optional<qint64> number(int column) override;
    [[nodiscard]] QByteArray raw() override;

private:
    [[nodiscard]] EventTable::Row row() const { return m_selection.rows[m_place]; }
    [[nodiscard]] EventColumn columnAt(int column) const { return m_selection.columns.at(column); }
    [[nodiscard]] bool needsRaw(EventTable::Row row) const;
    [[nodiscard]] bool isCut(EventTable::Row row, EventColumn column) const;
    void unpack();
    void readAhead();
    [[nodiscard]] QString cutText(EventColumn column);
    [[nodiscard]] QString kindText() const;

    const EventSelection m_selection;
    const Raw m_raw;
    std::vector<StringDictionary::Unpacked> m_unpacked; ///< of the columns, in a long export
    bool m_hasBegun = false;
    std::size_t m_place = 0; ///< in m_selection.rows
    std::size_t m_batchEnd = 0; ///< up to here what is needed has been read ahead
    std::vector<QByteArray> m_batch; ///< the raw events that rows up to m_batchEnd need, in order
    std::size_t m_nextInBatch = 0;
    QByteArray m_rawOfRow;
    std::optional<WholeTexts> m_wholeTexts; ///< of this row, once it was needed
};
