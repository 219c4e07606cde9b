// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventorder.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <vector>

class ActivitySearch;

/// The events of one ActivitySearch as a table. Copies nothing: a row is an index into the
/// search's EventTable. Sorting runs in a worker on a snapshot and arrives as a layout change;
/// rows that come meanwhile stand at the end until they are sorted in.
///
/// Scrolling to the end asks the search for more (fetchMore()).
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
    [[nodiscard]] bool isSorting() const { return m_sorting.isRunning(); }

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

private:
    void appendRows(EventTable::Row first, EventTable::Row last);
    [[nodiscard]] bool continuesOrder(EventTable::Row first, EventTable::Row last) const;
    void startSorting();
    void finishSorting();
    void reorder(std::vector<EventTable::Row> order);
    [[nodiscard]] QVariant toolTip(EventTable::Row row, EventColumn column) const;
    [[nodiscard]] QVariant sortValue(EventTable::Row row, EventColumn column) const;

    ActivitySearch *m_search = nullptr;
    std::vector<EventTable::Row> m_order; ///< model row -> table row
    EventSort m_sort;
    QFutureWatcher<std::vector<EventTable::Row>> m_sorting;
    enum class Sorting { UpToDate, Wanted } m_sortState = Sorting::UpToDate;
};
