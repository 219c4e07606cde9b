// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <functional>

enum class ExportFormat { Csv, JsonLines, Spreadsheet, Markdown, TabSeparated };

/// How the rows are written.
struct ExportOptions {
    enum class Times { Local, Utc };
    enum class ByteOrderMark { Without, With };

    /// Safe: no program that opens the file takes a text for a formula. Exact: texts byte for byte,
    /// times as RFC 3339 in UTC.
    enum class Cells { Safe, Exact };

    ExportFormat format = ExportFormat::Csv;
    Times times = Times::Local;
    ByteOrderMark byteOrderMark = ByteOrderMark::Without; ///< CSV only
    Cells cells = Cells::Safe; ///< CSV only: the others have no formulas, or must not
    QChar separator = u','; ///< CSV only

    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

/// Called now and then with the number of rows written; false to give up.
using ExportProgress = std::function<bool(qint64 rows)>;

/// How many rows go between two calls of ExportProgress.
inline constexpr qint64 rowsBetweenProgress = 1000;
