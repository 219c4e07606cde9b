// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/scrollanchor.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

ScrollAnchor::ScrollAnchor(QTableView &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ScrollAnchor::remember);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ScrollAnchor::restore);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ScrollAnchor::remember);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ScrollAnchor::restoreLater);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_top = QPersistentModelIndex(); });
}

bool ScrollAnchor::isAtTop() const
{
    return m_table.verticalScrollBar()->value() == m_table.verticalScrollBar()->minimum();
}

void ScrollAnchor::remember()
{
    const QHeaderView *header = m_table.horizontalHeader();
    const bool isSameSort
        = header->sortIndicatorSection() == m_section && header->sortIndicatorOrder() == m_order;
    m_section = header->sortIndicatorSection();
    m_order = header->sortIndicatorOrder();
    const bool keeps = m_active && isSameSort && !isAtTop();
    m_top = keeps ? QPersistentModelIndex(m_table.indexAt(QPoint(0, 0))) : QPersistentModelIndex();
}

void ScrollAnchor::restore()
{
    if (m_top.isValid())
        m_table.verticalScrollBar()->setValue(m_top.row());
}

/// The table learns of the rows only after this.
void ScrollAnchor::restoreLater()
{
    QMetaObject::invokeMethod(this, &ScrollAnchor::restore, Qt::QueuedConnection);
}
