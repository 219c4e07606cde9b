// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/rowwriter.h"

#include "api/export/csvwriter.h"
#include "api/export/jsonlineswriter.h"
#include "api/export/markdownwriter.h"
#include "api/export/tabwriter.h"

std::unique_ptr<RowWriter> rowWriterFor(const ExportOptions &options)
{
    switch (options.format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(options);
    case ExportFormat::JsonLines:
        return std::make_unique<JsonLinesWriter>();
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownWriter>(options);
    case ExportFormat::TabSeparated:
        return std::make_unique<TabWriter>(options);
    case ExportFormat::Spreadsheet:
        return nullptr;
    }
    return nullptr;
}
