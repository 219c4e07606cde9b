// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxwriter.h"

#include "sheetcheck.h"
#include "workbook.h"

namespace {

void writeCell(Workbook &book, ExportRows &rows, int column, ExportColumn::Type type)
{
    if (type == ExportColumn::Type::Time) {
        if (const auto time = rows.time(column))
            return book.writeTime(column, *time);
    } else if (type == ExportColumn::Type::Number) {
        if (const auto number = rows.number(column))
            return book.writeNumber(column, *number);
    }
    book.writeText(column, rows.text(column));
}

} // namespace

Result<SpreadsheetReport, QString> XlsxWriter::write(ExportRows &rows, const QString &path,
                                                     const ExportOptions &options,
                                                     const ExportProgress &progress)
{
    Workbook book(path, options.times, rows.columns());
    const QList<ExportColumn> columns = rows.columns();
    qint64 count = 0;
    while (rows.next()) {
        book.nextRow();
        for (int column = 0; column < int(columns.size()); ++column)
            writeCell(book, rows, column, columns.at(column).type);
        if (++count % rowsBetweenProgress != 0)
            continue;
        if (!progress(count))
            return SpreadsheetReport{.cancelled = true};
        if (const QString problem = book.problem(); !problem.isEmpty())
            return problem;
    }
    if (!progress(count))
        return SpreadsheetReport{.cancelled = true};
    if (const QString problem = book.close(); !problem.isEmpty())
        return problem;
    if (!sheetIsWhole(path))
        return qt_error_string(ENOSPC); // the library doesn't look whether its writes succeed
    return progress(count) ? SpreadsheetReport{.cutCells = book.cutCells()}
                           : SpreadsheetReport{.cancelled = true};
}
