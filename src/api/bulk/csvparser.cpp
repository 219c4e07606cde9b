// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/csvparser.h"

#include <algorithm>
#include <csv.h>

namespace {

/// Blanks belong to the cell: they are cut from its ends, quotes or not, when it is complete.
int isNoSpace(unsigned char)
{
    return 0;
}

/// A cell may be as long as the file, which with the wrong delimiter it is: it would grow by 128
/// bytes at a time.
constexpr std::size_t cellGrowth = 65'536;

/// Behind the line that begins at \p start, with what ends it.
qsizetype endOfLine(const QByteArray &text, qsizetype start)
{
    const auto end = std::find_if(text.cbegin() + start, text.cend(),
                                  [](char each) { return each == '\n' || each == '\r'; });
    const qsizetype at = end - text.cbegin();
    if (at == text.size())
        return at;
    const bool isPair = text.at(at) == '\r' && at + 1 < text.size() && text.at(at + 1) == '\n';
    return at + (isPair ? 2 : 1);
}

} // namespace

CsvParser::CsvParser(char delimiter, qsizetype mostRows)
    : m_delimiter(delimiter)
    , m_mostRows(mostRows)
{
}

QList<BulkTable::Row> CsvParser::parse(const QByteArray &text)
{
    csv_parser parser;
    csv_init(&parser, 0);
    csv_set_delim(&parser, static_cast<unsigned char>(m_delimiter));
    csv_set_space_func(&parser, isNoSpace);
    csv_set_blk_size(&parser, cellGrowth);
    int line = 0;
    qsizetype start = 0;
    while (start < text.size() && m_rows.size() <= m_mostRows) {
        ++line;
        if (m_row.cells.isEmpty() && parser.quoted == 0)
            m_row.line = line;
        const qsizetype end = endOfLine(text, start);
        csv_parse(&parser, text.constData() + start, std::size_t(end - start), takeCell, takeEnd,
                  this);
        start = end;
    }
    // Strict at the end only: a quote within a cell is a quote.
    csv_set_opts(&parser, CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&parser, takeCell, takeEnd, this) != 0 && start == text.size())
        m_openQuoteLine = m_row.line;
    csv_free(&parser);
    return m_rows;
}

void CsvParser::takeCell(void *cell, std::size_t length, void *parser)
{
    static_cast<CsvParser *>(parser)->m_row.cells
        += QString::fromUtf8(static_cast<const char *>(cell), qsizetype(length)).trimmed();
}

void CsvParser::takeEnd(int, void *parser)
{
    auto &self = *static_cast<CsvParser *>(parser);
    const bool isEmpty = std::all_of(self.m_row.cells.cbegin(), self.m_row.cells.cend(),
                                     [](const QString &cell) { return cell.isEmpty(); });
    if (!isEmpty)
        self.m_rows += self.m_row;
    self.m_row.cells.clear();
}
