// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rows/chosenrows.h"

#include "core/redaction.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace {

struct Stretch {
    int first;
    int last;
};

QList<int> visibleColumns(const QTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

/// Without a row twice. By ranges: a million chosen rows are one.
QList<Stretch> chosenStretches(const QTableView &table)
{
    QList<Stretch> stretches;
    const QItemSelection selection = table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        stretches.append({range.top(), range.bottom()});
    if (const QModelIndex current = table.currentIndex(); stretches.isEmpty() && current.isValid())
        stretches.append({current.row(), current.row()});
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
    QList<Stretch> merged;
    for (const Stretch &stretch : std::as_const(stretches)) {
        if (!merged.isEmpty() && stretch.first <= merged.constLast().last + 1)
            merged.last().last = std::max(merged.constLast().last, stretch.last);
        else
            merged.append(stretch);
    }
    return merged;
}

} // namespace

ChosenRows ChosenRows::of(const QTableView &table, int limit)
{
    ChosenRows taken;
    if (!table.model() || !table.selectionModel())
        return taken;
    const QAbstractItemModel &model = *table.model();
    const QList<int> columns = visibleColumns(table);
    for (const int column : columns)
        taken.m_titles.append(model.headerData(column, Qt::Horizontal).toString());
    const QList<Stretch> stretches = chosenStretches(table);
    for (const Stretch &stretch : stretches) {
        taken.m_chosen += stretch.last - stretch.first + 1;
        for (int row = stretch.first; row <= stretch.last && taken.count() < limit; ++row) {
            QStringList cells;
            for (const int column : columns)
                cells.append(
                    redacted(model.index(row, column, table.rootIndex()).data().toString()));
            taken.m_rows.append(std::move(cells));
        }
    }
    return taken;
}
