// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/tablesnapshot.h"

#include "gui/senders/senderroles.h"

#include <QAbstractItemModel>

TableSnapshot::TableSnapshot(const QAbstractItemModel &model, const QList<int> &rows,
                             const QList<int> &columns)
{
    for (const int column : columns)
        m_columns.append(
            {.title = model.headerData(column, Qt::Horizontal).toString(),
             .key = model.headerData(column, Qt::Horizontal, SenderRoles::Key).toString()});
    for (const int row : rows) {
        Row taken{.texts = {}, .json = model.index(row, 0).data(SenderRoles::Json).toByteArray()};
        for (const int column : columns)
            taken.texts.append(model.index(row, column).data().toString());
        m_rows.append(taken);
    }
}
