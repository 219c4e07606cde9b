// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/rowwriter.h"

/// A JSON object a line: the row as the service sent it, byte for byte but for line breaks, which
/// become blanks (JSON has none within strings), and API keys, which are cut. What came in no such
/// form is an object of its columns.
class JsonLinesWriter final : public RowWriter {
public:
    void appendHead(const QList<ExportColumn> &columns, QByteArray &text) override;
    void appendRow(ExportRows &rows, QByteArray &text) override;

private:
    QList<ExportColumn> m_columns;
};

/// \p json on one line, see above.
[[nodiscard]] QByteArray jsonLine(const QByteArray &json);
