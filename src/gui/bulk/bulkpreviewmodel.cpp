// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkpreviewmodel.h"

#include "core/plaintext.h"

namespace {

constexpr int mostRows = 100;

} // namespace

void BulkPreviewModel::setTable(const BulkTable &table)
{
    beginResetModel();
    m_rows = table.body().mid(0, mostRows);
    m_heading = table.heading();
    m_columns = table.columnCount();
    endResetModel();
}

int BulkPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant BulkPreviewModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return shownText(m_rows.at(index.row()).cells.value(index.column()));
}

QVariant BulkPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heading = m_heading.value(section);
    return heading.isEmpty() ? tr("Column %1").arg(section + 1) : shownText(heading, 60);
}
