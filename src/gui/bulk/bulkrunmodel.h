// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkrun.h"

#include <QAbstractTableModel>
#include <QPointer>

/// The rows of a run as they stand.
class BulkRunModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Name, State, Result, Time, RequestId };
    enum Role { AsksRole = Qt::UserRole, GroupRole }; ///< bool; a BulkRowState as int

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: empty.
    void setRun(BulkRun *run);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void showRow(int row);
    [[nodiscard]] QString text(const BulkRunRow &row, int column) const;

    QPointer<BulkRun> m_run;
};
