// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkdialect.h"

#include "api/bulk/bulkmatch.h"
#include "api/bulk/csvparser.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype sampleRows = 50;
constexpr std::array delimiters{u'\t', u';', u','};

/// Of the first row, with this delimiter; no more than that is looked at.
qsizetype headingsIn(const BulkTable::Row &row, const QList<BulkColumn> &columns)
{
    return std::count_if(row.cells.cbegin(), row.cells.cend(), [&](const QString &cell) {
        return std::any_of(columns.cbegin(), columns.cend(),
                           [&](const BulkColumn &column) { return isHeadingOf(cell, column); });
    });
}

/// Nine of ten rows are as long as the first one: a comma in a name makes no column.
bool isTable(const QList<BulkTable::Row> &rows)
{
    const qsizetype width = rows.first().cells.size();
    const auto equal = std::count_if(
        rows.cbegin(), rows.cend(), [width](const auto &row) { return row.cells.size() == width; });
    return width > 1 && equal * 10 >= rows.size() * 9;
}

} // namespace

QChar delimiterOf(const QByteArray &text, const QList<BulkColumn> &columns)
{
    QChar best = noDelimiter;
    qsizetype bestScore = 0;
    for (const char16_t delimiter : delimiters) {
        const auto rows = CsvParser(char(delimiter), sampleRows).parse(text);
        if (rows.isEmpty() || rows.first().cells.size() < 2)
            continue;
        const qsizetype headings = headingsIn(rows.first(), columns);
        const qsizetype score = headings * 1000 + (isTable(rows) ? rows.first().cells.size() : 0);
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}
