// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkcheck.h"
#include "api/bulk/bulkcolumn.h"

#include <QAbstractTableModel>
#include <QSet>

/// The checked rows, each to be sent or left out. What is wrong can't be sent; what is doubtful is
/// left out until the person wants it.
class BulkCheckModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Behind these come the columns of the operation, without its first one.
    enum Column { Line, Name, Problem, FirstOther };
    enum Role { GoodRole = Qt::UserRole }; ///< bool

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<BulkColumn> &columns, const QList<CheckedBulkRow> &rows);

    /// The same columns, called otherwise.
    void setColumns(const QList<BulkColumn> &columns);
    [[nodiscard]] const QList<CheckedBulkRow> &rows() const { return m_rows; }

    /// Those to be sent, in the order of the file.
    [[nodiscard]] QList<BulkRow> chosen() const;
    [[nodiscard]] int chosenCount() const { return int(m_chosen.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void chosenChanged();

private:
    [[nodiscard]] QString text(const CheckedBulkRow &row, int column) const;
    [[nodiscard]] const BulkColumn &columnAt(int column) const;

    QList<BulkColumn> m_columns;
    QList<CheckedBulkRow> m_rows;
    QSet<int> m_chosen;
};
