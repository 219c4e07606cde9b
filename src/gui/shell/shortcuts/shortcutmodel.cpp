// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shortcuts/shortcutmodel.h"

#include "gui/widgets/plaintooltip.h"

void ShortcutModel::setEntries(const QList<ShortcutEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShortcutEntry &shown = entry(index.row());
    if (role == FilterRole)
        return QStringList{shown.command, shown.keyText(), shown.group}.join(QLatin1Char('\n'));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = index.column() == Command ? shown.command
        : index.column() == Keys                   ? shown.keyText()
                                                   : shown.group;
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Command ? tr("Command") : section == Keys ? tr("Keys") : tr("Where");
}
