// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulktable.h"

#include <QByteArray>

/// Splits UTF-8 text into rows and cells (libcsv): quotes, doubled quotes, line breaks in quotes,
/// and LF, CRLF or CR between the rows. Rows without a character are left out.
class CsvParser {
public:
    /// \p delimiter is one byte. Ends with the first row after \p mostRows.
    CsvParser(char delimiter, qsizetype mostRows);

    [[nodiscard]] QList<BulkTable::Row> parse(const QByteArray &text);

    /// The line of a quote that has no end; 0 if there is none.
    [[nodiscard]] int openQuoteLine() const { return m_openQuoteLine; }

private:
    static void takeCell(void *cell, std::size_t length, void *parser);
    static void takeEnd(int terminator, void *parser);

    const char m_delimiter;
    const qsizetype m_mostRows;
    QList<BulkTable::Row> m_rows;
    BulkTable::Row m_row;
    int m_openQuoteLine = 0;
};
