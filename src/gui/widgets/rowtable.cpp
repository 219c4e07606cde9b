// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rowtable.h"

#include "gui/widgets/rowdelegate.h"

#include <QHeaderView>

RowTable::RowTable(QWidget *parent)
    : RowTransferring(parent)
{
    setItemDelegate(new RowDelegate(this));
}

void RowTable::setRows(QAbstractItemModel *model, const std::function<int(int)> &charactersOf)
{
    setModel(model);
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < model->columnCount(); ++column)
        header->resizeSection(column, metrics.averageCharWidth() * charactersOf(column));
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
    const int column = qMax(0, columnAt(0));
    return model()->index(row, column);
}
