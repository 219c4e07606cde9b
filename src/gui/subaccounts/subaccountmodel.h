// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/subaccounts/subaccountarranger.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

/// The subaccounts of an account as a table. Copies nothing: a row is an index into an overview.
/// Filtering and sorting run in a worker and arrive as layout changes, and rows removed or
/// inserted at the end. Subaccounts are told apart by their ids: one that stays shown stays
/// selected when a newer overview comes.
class SubaccountModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using Overview = std::shared_ptr<const SubaccountOverview>;

    /// The columns are those of SubaccountColumn.
    enum Role {
        IdRole = Qt::UserRole,
        ShareRole, ///< of the plan, what is left: 0 to 1; invalid where it isn't known
        FadedRole, ///< whether the bar is of one that sends nothing
    };

    explicit SubaccountModel(QObject *parent = nullptr);

    /// arranged() follows. Not null.
    void setOverview(const Overview &overview);
    void setFilter(const SubaccountFilter &filter);

    /// Set last; may not be that of the rows shown yet.
    [[nodiscard]] const SubaccountFilter &filter() const { return m_wanted.filter; }
    [[nodiscard]] bool isArranging() const { return m_arranger.isBusy(); }

    /// Of the rows shown. Never null.
    [[nodiscard]] const Overview &overview() const { return m_overview; }

    /// Indices of overview(), in the order in which they are shown.
    [[nodiscard]] const SubaccountOverview::Rows &shownRows() const { return m_rows; }

    [[nodiscard]] const SubaccountRow &row(int row) const
    {
        return m_overview->row(m_rows[std::size_t(row)]);
    }

    /// Of the subaccount with this id; -1 if it isn't shown.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// The rows are those of the overview, filter and order set last.
    void arranged();

private:
    using Rows = SubaccountOverview::Rows;

    void arrange();
    void take(const SubaccountArrangement &arrangement);
    void removeOthersThan(const SubaccountArrangement &next);
    void change(const Overview &overview);
    void insertMissing(const Rows &rows);
    void reorder(const Rows &rows);

    Overview m_overview;
    Rows m_rows;
    SubaccountArrangement m_wanted;
    SubaccountArranger m_arranger;
};
