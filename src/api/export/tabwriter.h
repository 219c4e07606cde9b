// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/rowwriter.h"

/// For pasting into a spreadsheet: a line a row, tabs between the cells, always without formulas.
/// Line breaks and tabs in a text become blanks.
class TabWriter final : public RowWriter {
public:
    explicit TabWriter(const ExportOptions &options);

    void appendHead(const QList<ExportColumn> &columns, QByteArray &text) override;
    void appendRow(ExportRows &rows, QByteArray &text) override;

private:
    ExportOptions m_options;
    QList<ExportColumn> m_columns;
};
