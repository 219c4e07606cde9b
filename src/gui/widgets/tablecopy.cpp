// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tablecopy.h"

#include "core/redaction.h"

#include <QHeaderView>
#include <QTableView>

namespace {

QList<int> visibleColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

template <typename Text> QString line(const QList<int> &columns, const Text &text)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(text(column));
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

QString selectedRowsAsText(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    const QList<int> columns = visibleColumns(*table.horizontalHeader());
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QString text = line(
        columns, [&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : std::as_const(rows))
        text += line(columns,
                     [&](int column) { return row.siblingAtColumn(column).data().toString(); });
    return redacted(text);
}
