// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkmatch.h"

#include <algorithm>

namespace {

/// "Plan size", "plan_size" and "PLAN-SIZE" are one.
QString essenceOf(const QString &heading)
{
    const QString folded = heading.toCaseFolded();
    QString essence;
    for (const QChar each : folded) {
        if (each.isLetterOrNumber())
            essence += each;
    }
    return essence;
}

int columnHeaded(const QStringList &headings, const BulkColumn &column)
{
    const auto found
        = std::find_if(headings.cbegin(), headings.cend(),
                       [&column](const QString &heading) { return isHeadingOf(heading, column); });
    return found == headings.cend() ? -1 : int(found - headings.cbegin());
}

} // namespace

bool isHeadingOf(const QString &heading, const BulkColumn &column)
{
    const QString essence = essenceOf(heading);
    const auto isIt = [&essence](const QString &name) { return essenceOf(name) == essence; };
    return !essence.isEmpty()
        && (isIt(column.key) || isIt(column.title)
            || std::any_of(column.aliases.cbegin(), column.aliases.cend(), isIt));
}

BulkMatch matchedColumns(const BulkTable &table, const QList<BulkColumn> &columns)
{
    BulkMatch match;
    const QStringList headings = table.heading();
    const int count = table.columnCount();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (table.headings == BulkTable::Headings::FirstRow)
            match += columnHeaded(headings, columns.at(i));
        else
            match += i < count ? int(i) : -1;
    }
    return match;
}

QList<BulkRow> bulkRows(const BulkTable &table, const QList<BulkColumn> &columns,
                        const BulkMatch &match)
{
    QList<BulkRow> rows;
    const QList<BulkTable::Row> body = table.body();
    rows.reserve(body.size());
    for (const BulkTable::Row &from : body) {
        BulkRow row{.line = from.line, .values = {}};
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString value = from.cells.value(match.value(i, -1));
            if (!value.isEmpty())
                row.values.insert(columns.at(i).key, value);
        }
        rows += row;
    }
    return rows;
}
