// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rowtable.h"

#include "gui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <algorithm>

RowTable::RowTable(QWidget *parent)
    : RowTransferring(parent)
{
    setItemDelegate(new RowDelegate(this));
}

void RowTable::setRows(QAbstractItemModel *model, const std::function<int(int)> &charactersOf)
{
    setModel(model);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            &RowTable::rememberNeighbours);
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

/// Those below first, as far as a glance goes.
void RowTable::rememberNeighbours()
{
    constexpr int most = 100;
    m_neighbours.clear();
    const QModelIndex current = currentIndex();
    for (int i = 1; current.isValid() && i <= most; ++i)
        m_neighbours.append(current.siblingAtRow(current.row() + i));
    for (int i = 1; current.isValid() && i <= most; ++i)
        m_neighbours.append(current.siblingAtRow(current.row() - i));
}

/// A model may move what goes to the end before it removes it. The view would make the last row
/// that stays the current one and scroll there, and so fetch more.
void RowTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const auto goes
        = [=](const QModelIndex &index) { return index.row() >= start && index.row() <= end; };
    const auto next = std::find_if(m_neighbours.begin(), m_neighbours.end(),
                                   [&](const auto &each) { return each.isValid() && !goes(each); });
    if (goes(currentIndex()) && next != m_neighbours.end()) {
        const bool hasOthers = selectionModel()->selectedRows().size() > 1;
        selectionModel()->setCurrentIndex(*next,
                                          hasOthers ? QItemSelectionModel::NoUpdate
                                                    : QItemSelectionModel::SelectCurrent
                                                  | QItemSelectionModel::Rows);
    }
    m_neighbours.clear();
    RowTransferring<QTableView>::rowsAboutToBeRemoved(parent, start, end);
}
