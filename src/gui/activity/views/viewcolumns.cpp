// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewcolumns.h"

#include <QHeaderView>
#include <algorithm>

QList<ViewColumn> shownColumns(const QHeaderView &header)
{
    QList<ViewColumn> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            columns.append({static_cast<EventColumn>(column), header.sectionSize(column)});
    }
    return columns;
}

void showColumns(QHeaderView &header, const QList<ViewColumn> &columns)
{
    if (columns.isEmpty())
        return;
    for (int visual = 0; const ViewColumn &each : columns) {
        const int column = int(each.column);
        header.showSection(column);
        header.moveSection(header.visualIndex(column), visual++);
        if (each.width > 0)
            header.resizeSection(column, std::max(each.width, header.minimumSectionSize()));
    }
    for (int visual = int(columns.size()); visual < header.count(); ++visual)
        header.hideSection(header.logicalIndex(visual));
}
