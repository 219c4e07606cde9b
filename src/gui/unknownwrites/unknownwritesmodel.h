// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/unknownwrite.h"

#include <QAbstractTableModel>

/// The changes in doubt, in the order of the journal.
class UnknownWritesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Account, Change, Finding, RequestId, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the place of the list before, merged by number: what stays keeps its selection.
    void setWrites(QList<UnknownWrite> writes);

    [[nodiscard]] const UnknownWrite &write(int row) const { return m_writes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void removeMissing(const QList<UnknownWrite> &writes);
    void merge(int row, const UnknownWrite &write);
    [[nodiscard]] QString text(const UnknownWrite &write, int column) const;

    QList<UnknownWrite> m_writes; ///< by number
};
