// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulktable.h"

#include <algorithm>

int BulkTable::columnCount() const
{
    qsizetype count = 0;
    for (const Row &row : rows)
        count = std::max(count, row.cells.size());
    return int(count);
}

QStringList BulkTable::heading() const
{
    return headings == Headings::FirstRow && !rows.isEmpty() ? rows.first().cells : QStringList();
}

QList<BulkTable::Row> BulkTable::body() const
{
    return headings == Headings::FirstRow ? rows.mid(1) : rows;
}
