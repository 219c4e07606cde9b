// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/tabwriter.h"

#include "api/export/celltext.h"
#include "api/export/formulaguard.h"
#include "api/export/oneline.h"

namespace {

/// A quote at the beginning would swallow the cells behind it.
QByteArray cell(const QString &text)
{
    QString line = withoutFormula(onOneLine(text), u'\t');
    if (!line.startsWith(u'"'))
        return line.toUtf8();
    return '"' + line.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

} // namespace

TabWriter::TabWriter(const ExportOptions &options)
    : m_options(options)
{
    m_options.cells = ExportOptions::Cells::Safe;
}

void TabWriter::appendHead(const QList<ExportColumn> &columns, QByteArray &text)
{
    m_columns = columns;
    QByteArrayList cells;
    for (const ExportColumn &column : columns)
        cells.append(cell(column.title));
    text += cells.join('\t') + '\n';
}

void TabWriter::appendRow(ExportRows &rows, QByteArray &text)
{
    QByteArrayList cells;
    for (int i = 0; i < int(m_columns.size()); ++i)
        cells.append(cell(cellText(rows, i, m_columns.at(i).type, m_options)));
    text += cells.join('\t') + '\n';
}
