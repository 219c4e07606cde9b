// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportoptions.h"
#include "api/export/exportrows.h"
#include "core/result.h"

#include <QtPlugin>

/// What came of writing a spreadsheet.
struct SpreadsheetReport {
    bool cancelled = false;
    qint64 cutCells = 0; ///< texts that are longer than a cell can be
};

/// Writes XLSX; the plugin `xlsx`.
class SpreadsheetWriter {
public:
    /// Rows that a sheet can have besides the titles, and UTF-16 units of a cell: limits of Excel.
    static constexpr qint64 mostRows = 1'048'575;
    static constexpr qsizetype longestCell = 32'767;

    SpreadsheetWriter() = default;
    virtual ~SpreadsheetWriter() = default;
    SpreadsheetWriter(const SpreadsheetWriter &) = delete;
    SpreadsheetWriter &operator=(const SpreadsheetWriter &) = delete;

    /// Overwrites the file \p path, which keeps its modes, with one sheet: titles that stay in
    /// sight, times as times, numbers as numbers and texts as texts, never as formulas. At most
    /// mostRows. An error is what went wrong, a part of a sentence; the file is of no use then.
    [[nodiscard]] virtual Result<SpreadsheetReport, QString>
    write(ExportRows &rows, const QString &path, const ExportOptions &options,
          const ExportProgress &progress)
        = 0;
};

#define OUTPOST_SPREADSHEETWRITER_IID "org.outpost.SpreadsheetWriter/1"
Q_DECLARE_INTERFACE(SpreadsheetWriter, OUTPOST_SPREADSHEETWRITER_IID)
