// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/rowwriter.h"

/// RFC 4180: a line of titles, CRLF at the end of every line, quotes only where they are needed.
/// A missing value is an empty field, an empty text is "".
class CsvWriter final : public RowWriter {
public:
    explicit CsvWriter(const ExportOptions &options);

    void appendHead(const QList<ExportColumn> &columns, QByteArray &text) override;
    void appendRow(ExportRows &rows, QByteArray &text) override;

private:
    void appendField(const QString &field, QByteArray &text) const;

    ExportOptions m_options;
    QList<ExportColumn> m_columns;
};
