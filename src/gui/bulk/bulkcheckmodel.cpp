// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkcheckmodel.h"

#include "core/plaintext.h"
#include "gui/bulk/bulktext.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/plaintooltip.h"

#include <QLocale>

void BulkCheckModel::setRows(const QList<BulkColumn> &columns, const QList<CheckedBulkRow> &rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    m_chosen.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).isGood())
            m_chosen.insert(i);
    }
    endResetModel();
    emit chosenChanged();
}

void BulkCheckModel::setColumns(const QList<BulkColumn> &columns)
{
    if (!m_columns.isEmpty())
        m_columns = columns;
}

QList<BulkRow> BulkCheckModel::chosen() const
{
    QList<BulkRow> rows;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_chosen.contains(i))
            rows += m_rows.at(i).row;
    }
    return rows;
}

int BulkCheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkCheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : FirstOther + int(m_columns.size()) - 1;
}

QVariant BulkCheckModel::data(const QModelIndex &index, int role) const
{
    const CheckedBulkRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shownText(text(row, column));
    case Qt::ToolTipRole:
        return plainToolTip(text(row, column));
    case Qt::CheckStateRole:
        if (column == Line && !row.isWrong())
            return m_chosen.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        if (column == Problem && !row.isGood())
            return bundledIcon(row.isWrong() ? QStringLiteral("dialog-error")
                                             : QStringLiteral("dialog-warning"));
        return {};
    case Qt::AccessibleTextRole:
        if (column == Problem && row.isGood())
            return tr("Good");
        return {};
    case GoodRole:
        return row.isGood();
    default:
        return {};
    }
}

bool BulkCheckModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Line || m_rows.at(index.row()).isWrong())
        return false;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_chosen.insert(index.row());
    else
        m_chosen.remove(index.row());
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags BulkCheckModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool isToggle = index.column() == Line && !m_rows.at(index.row()).isWrong();
    return isToggle ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant BulkCheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Problem:
        return tr("Problem");
    default:
        return columnAt(section).title;
    }
}

QString BulkCheckModel::text(const CheckedBulkRow &row, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(row.row.line);
    case Problem:
        return BulkText::problems(row);
    default:
        return row.row.value(columnAt(column).key);
    }
}

const BulkColumn &BulkCheckModel::columnAt(int column) const
{
    return m_columns.at(column == Name ? 0 : column - FirstOther + 1);
}
