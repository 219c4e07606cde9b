// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/rowwriter.h"

/// A table of GitHub Flavored Markdown in which every text shows literally: what Markdown or HTML
/// would take for markup is escaped, line breaks become blanks.
class MarkdownWriter final : public RowWriter {
public:
    explicit MarkdownWriter(const ExportOptions &options);

    void appendHead(const QList<ExportColumn> &columns, QByteArray &text) override;
    void appendRow(ExportRows &rows, QByteArray &text) override;

private:
    ExportOptions m_options;
    QList<ExportColumn> m_columns;
};
