// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportoptions.h"
#include "api/export/exportrows.h"

#include <memory>

/// Writes rows as text, UTF-8.
class RowWriter {
public:
    RowWriter() = default;
    virtual ~RowWriter() = default;
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;

    /// What stands before the first row.
    virtual void appendHead(const QList<ExportColumn> &columns, QByteArray &text) = 0;

    /// The row that \p rows stands on.
    virtual void appendRow(ExportRows &rows, QByteArray &text) = 0;
};

/// For every format but Spreadsheet, for which there is none.
[[nodiscard]] std::unique_ptr<RowWriter> rowWriterFor(const ExportOptions &options);
