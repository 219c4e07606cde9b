// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/rows/rowtransferring.h"

#include <QList>
#include <QPersistentModelIndex>
#include <QTableView>
#include <functional>

/// A table whose unit is the row: Home and End go to the first and last row and leave the columns
/// where they are, as in a list of e-mails. Chosen rows can be copied and dragged out.
class RowTable : public RowTransferring<QTableView> {
    Q_OBJECT
public:
    explicit RowTable(QWidget *parent = nullptr);

    /// Sets the model, rows of one line and columns that are \p charactersOf (column) characters of
    /// average width wide at first.
    void setRows(QAbstractItemModel *model, const std::function<int(int)> &charactersOf);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void rememberNeighbours();

    QList<QPersistentModelIndex> m_neighbours; ///< of the current row, before rows were moved
};
