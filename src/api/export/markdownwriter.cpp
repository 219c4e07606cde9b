// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/markdownwriter.h"

#include "api/export/celltext.h"
#include "api/export/oneline.h"

namespace {

QByteArray escaped(const QString &text)
{
    constexpr QStringView markup = u"\\`*_{}[]<>()#!|~&$";
    QString literal;
    const QString line = onOneLine(text);
    for (const QChar c : line) {
        if (markup.contains(c))
            literal += u'\\';
        literal += c;
    }
    return literal.toUtf8();
}

QByteArray lineOf(const QByteArrayList &cells)
{
    return "| " + cells.join(" | ") + " |\n";
}

} // namespace

MarkdownWriter::MarkdownWriter(const ExportOptions &options)
    : m_options(options)
{
    m_options.cells = ExportOptions::Cells::Safe;
}

void MarkdownWriter::appendHead(const QList<ExportColumn> &columns, QByteArray &text)
{
    m_columns = columns;
    QByteArrayList titles;
    QByteArrayList rules;
    for (const ExportColumn &column : columns) {
        titles.append(escaped(column.title));
        rules.append(column.type == ExportColumn::Type::Number ? "---:" : "---");
    }
    text += lineOf(titles) + lineOf(rules);
}

void MarkdownWriter::appendRow(ExportRows &rows, QByteArray &text)
{
    QByteArrayList cells;
    for (int i = 0; i < int(m_columns.size()); ++i)
        cells.append(escaped(cellText(rows, i, m_columns.at(i).type, m_options)));
    text += lineOf(cells);
}
