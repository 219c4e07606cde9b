// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkreader.h"

#include "api/bulk/bulkdecoder.h"
#include "api/bulk/bulkdialect.h"
#include "api/bulk/bulkmatch.h"
#include "api/bulk/csvparser.h"

#include <QCoreApplication>
#include <QFile>
#include <QtConcurrentRun>
#include <algorithm>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BulkReader)
};

BulkTable unusable(const QString &problem)
{
    BulkTable table;
    table.problem = problem;
    return table;
}

QString tooLarge()
{
    return Tr::tr("This is more than %L1 MB. Split it into several files.")
        .arg(largestBulkFile / 1024 / 1024);
}

bool hasHeadings(const BulkTable::Row &row, const QList<BulkColumn> &columns)
{
    return std::any_of(row.cells.cbegin(), row.cells.cend(), [&](const QString &cell) {
        return std::any_of(columns.cbegin(), columns.cend(),
                           [&](const BulkColumn &column) { return isHeadingOf(cell, column); });
    });
}

QString problemOf(const BulkTable &table, int openQuoteLine)
{
    if (openQuoteLine > 0)
        return Tr::tr("A quotation mark in line %L1 has no end.").arg(openQuoteLine);
    if (table.body().size() > mostBulkRows)
        return Tr::tr("There are more than %L1 rows. Split them into several files.")
            .arg(mostBulkRows);
    return {};
}

BulkTable tableIn(const QString &text, const QList<BulkColumn> &columns,
                  const BulkReadOptions &options)
{
    const QByteArray utf8 = text.toUtf8();
    BulkTable table;
    table.delimiter = options.delimiter.value_or(delimiterOf(utf8, columns));
    CsvParser parser(table.delimiter.toLatin1(), mostBulkRows + 1);
    table.rows = parser.parse(utf8);
    const bool isHeaded = !table.rows.isEmpty() && hasHeadings(table.rows.first(), columns);
    table.headings = options.headings.value_or(isHeaded ? BulkTable::Headings::FirstRow
                                                        : BulkTable::Headings::None);
    table.problem = problemOf(table, parser.openQuoteLine());
    if (!table.problem.isEmpty())
        table.rows.clear();
    return table;
}

} // namespace

BulkTable readBulkTable(const QByteArray &bytes, const QList<BulkColumn> &columns,
                        const BulkReadOptions &options)
{
    if (bytes.size() > largestBulkFile)
        return unusable(tooLarge());
    const DecodedBulkText decoded = decodedBulkText(bytes);
    if (!decoded.problem.isEmpty())
        return unusable(decoded.problem);
    BulkTable table = tableIn(decoded.text, columns, options);
    table.encoding = decoded.encoding;
    return table;
}

QFuture<BulkTable> readBulkFile(const QString &path, const QList<BulkColumn> &columns,
                                const BulkReadOptions &options)
{
    return QtConcurrent::run([=] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return unusable(Tr::tr("%1 can't be read: %2").arg(path, file.errorString()));
        return readBulkTable(file.read(largestBulkFile + 1), columns, options);
    });
}

QFuture<BulkTable> readBulkText(const QString &text, const QList<BulkColumn> &columns,
                                const BulkReadOptions &options)
{
    return QtConcurrent::run([=] {
        if (text.size() > largestBulkFile)
            return unusable(tooLarge());
        return tableIn(text, columns, options);
    });
}
