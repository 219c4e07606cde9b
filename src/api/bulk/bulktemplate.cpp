// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkreader.h"
#include "api/export/exporter.h"

#include <utility>

namespace {

/// One row, of examples.
class TemplateRows final : public ExportRows {
public:
    explicit TemplateRows(const QList<BulkColumn> &columns)
        : m_columns(columns)
    {
    }

    [[nodiscard]] QList<ExportColumn> columns() const override
    {
        QList<ExportColumn> columns;
        for (const BulkColumn &column : m_columns)
            columns += {.title = column.key, .key = column.key};
        return columns;
    }
    [[nodiscard]] qint64 rowCount() const override { return 1; }
    [[nodiscard]] bool next() override { return !std::exchange(m_isRead, true); }
    [[nodiscard]] QString text(int column) override { return m_columns.at(column).example; }

private:
    const QList<BulkColumn> m_columns;
    bool m_isRead = false;
};

} // namespace

QByteArray bulkTemplate(const QList<BulkColumn> &columns)
{
    TemplateRows rows(columns);
    ExportOptions options;
    options.cells = ExportOptions::Cells::Exact;
    return exportToText(rows, options, [](qint64) { return true; }).text;
}
