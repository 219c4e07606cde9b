// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/loggedchange.h"

#include <QAbstractTableModel>

/// The log of changes as a table, oldest first.
class ChangeLogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Account, Subaccount, Change, Outcome, RequestId, ColumnCount };

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        FilterRole, ///< what a search for text looks at, in one text
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// In place of the list before. New ones at the end are inserted; a row whose outcome is new
    /// changes; all else, as when an account was forgotten, is a new list.
    void setChanges(QList<LoggedChange> changes);

    [[nodiscard]] const LoggedChange &change(int row) const { return m_changes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool begins(const QList<LoggedChange> &changes) const;
    void updateRows(const QList<LoggedChange> &changes);

    QList<LoggedChange> m_changes;
};
