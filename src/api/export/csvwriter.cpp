// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/csvwriter.h"

#include "api/export/celltext.h"
#include "api/export/formulaguard.h"

#include <algorithm>

namespace {

bool needsQuotes(const QString &field, QChar separator)
{
    return field.isEmpty() || field.front().isSpace() || field.back().isSpace()
        || std::any_of(field.cbegin(), field.cend(), [separator](QChar c) {
               return c == separator || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t'
                   || c == u';' || c == u',';
           });
}

} // namespace

CsvWriter::CsvWriter(const ExportOptions &options)
    : m_options(options)
{
}

void CsvWriter::appendHead(const QList<ExportColumn> &columns, QByteArray &text)
{
    m_columns = columns;
    if (m_options.byteOrderMark == ExportOptions::ByteOrderMark::With)
        text += "\xEF\xBB\xBF";
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            text += QString(m_options.separator).toUtf8();
        appendField(columns.at(i).title, text);
    }
    text += "\r\n";
}

void CsvWriter::appendRow(ExportRows &rows, QByteArray &text)
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (i > 0)
            text += QString(m_options.separator).toUtf8();
        appendField(cellText(rows, i, m_columns.at(i).type, m_options), text);
    }
    text += "\r\n";
}

void CsvWriter::appendField(const QString &field, QByteArray &text) const
{
    if (field.isNull())
        return;
    const bool isSafe = m_options.cells == ExportOptions::Cells::Safe;
    QString written = isSafe ? withoutFormula(field, m_options.separator) : field;
    if (!needsQuotes(written, m_options.separator)) {
        text += written.toUtf8();
        return;
    }
    text += '"' + written.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}
