// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/restingstrings.h"
#include "gui/activity/rowarranger.h"

#include <QAbstractTableModel>
#include <vector>

class ActivitySearch;

/// The events of one ActivitySearch as a table. Copies nothing: a row is an index into the
/// search's EventTable. Filtering and sorting run in a worker on a snapshot and arrive as layout
/// changes, and rows removed or inserted at the end; rows that come meanwhile are filtered at
/// once and stand at the end until they are sorted in. A row that stays shown stays selected.
///
/// Scrolling to the end asks the search for more (fetchMore()). With a filter only while enough
/// rows are shown that it needs scrolling: else one that hides all would fetch everything.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The columns are those of EventColumn, in its order.
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value: milliseconds since 1970, or text
        KindRole, ///< EventKind as int
        WireRole, ///< the text as the service sent it, cut at maximumShownLength
    };

    explicit ActivityModel(QObject *parent = nullptr);
    ~ActivityModel() override;

    /// Shows another question: the model is reset. Null for none. \p search must stay alive until
    /// the next call.
    void setSearch(ActivitySearch *search);

    [[nodiscard]] EventSort sortedBy() const { return m_sort; }

    /// Whether a sort is under way.
    [[nodiscard]] bool isSorting() const { return m_arranger.isSorting(); }

    /// Shows only what passes; filtered() follows. A later filter takes the place of one that is
    /// under way. Holds for other searches, too.
    void setFilter(const EventFilter &filter);

    /// Whether a filter is under way.
    [[nodiscard]] bool isFiltering() const { return m_isFiltering; }

    enum class RowColours { None, ByEvent };

    /// Whether rows have a background by what happened, see rowTint().
    void setRowColours(RowColours colours);

    /// The table that the rows are from: copy it for a snapshot. Empty without a search.
    [[nodiscard]] const EventTable &table() const;

    /// The rows of table() that are shown, in the order in which they are.
    [[nodiscard]] const std::vector<EventTable::Row> &shownRows() const { return *m_shown; }

    [[nodiscard]] EventTable::Row tableRow(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// The rows stand in the order of sortedBy().
    void sorted();

    /// The rows are those that pass the filter set last.
    void filtered();

private:
    using Rows = std::vector<EventTable::Row>;

    void appendRows(EventTable::Row first, EventTable::Row last);
    [[nodiscard]] Rows passingRows(EventTable::Row first);
    [[nodiscard]] bool continuesOrder(EventTable::Row first, EventTable::Row last) const;
    [[nodiscard]] EventTable::Row lastBefore(EventTable::Row row) const;
    void arrange();
    void takeArranged(RowsArranged &arranged);
    void apply(const RowChange &change);
    void reorder(const Rows &rows);
    void removeLast(std::size_t count);
    void insertLast(const Rows &rows);
    [[nodiscard]] Rows &ownRows();

    ActivitySearch *m_search = nullptr;
    EventFilter m_filter; ///< that the rows shown pass
    EventFilter m_wantedFilter;
    bool m_isFiltering = false;
    EventSort m_sort;
    bool m_needsSort = false;
    RowsWanted::Order m_order; ///< see there; of the first rows of the table
    std::shared_ptr<Rows> m_shown; ///< model row -> table row
    bool m_isLent = false; ///< a worker reads what is shown: it must not be changed, only replaced
    RowArranger m_arranger;
    RestingStrings m_strings; ///< of the search, for its filter
    RowColours m_colours = RowColours::None;
};
