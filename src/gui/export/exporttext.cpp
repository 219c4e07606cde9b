// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/exporttext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

using Severity = MessageBar::Severity;

MessageBar::Content done(const ExportOutcome &outcome)
{
    MessageBar::Content content;
    content.caption = outcome.path.isEmpty()
        ? Tr::tr("%Ln row(s) copied to the clipboard", nullptr, int(outcome.rows))
        : Tr::tr("%Ln row(s) exported", nullptr, int(outcome.rows));
    content.text = QDir::toNativeSeparators(outcome.path);
    if (outcome.cutCells > 0) {
        content.severity = Severity::Warning;
        content.text
            += u'\n'
            + Tr::tr(
                   "%Ln text(s) had more than the 32,767 characters that a cell can hold and were "
                   "cut. CSV keeps them whole.",
                   nullptr, int(outcome.cutCells));
    }
    return content;
}

} // namespace

namespace ExportText {

QString formatTitle(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return Tr::tr("CSV");
    case ExportFormat::JsonLines:
        return Tr::tr("JSON Lines");
    case ExportFormat::Spreadsheet:
        return Tr::tr("Excel workbook (XLSX)");
    case ExportFormat::Markdown:
        return Tr::tr("Markdown table, to the clipboard");
    case ExportFormat::TabSeparated:
        return Tr::tr("Tab-separated, to the clipboard");
    }
    Q_UNREACHABLE();
}

QString formatHint(const ExportOptions &options)
{
    switch (options.format) {
    case ExportFormat::Csv:
        return options.cells == ExportOptions::Cells::Exact
            ? Tr::tr("Byte for byte, times as RFC 3339 in UTC. A spreadsheet may take texts that "
                     "strangers wrote for formulas: don't open this file in one.")
            : Tr::tr("Texts that a spreadsheet would take for a formula get an apostrophe.");
    case ExportFormat::JsonLines:
        return Tr::tr("Each event as SMTP2GO sent it, with all its fields, on a line of its own.");
    case ExportFormat::Spreadsheet:
        return Tr::tr("Times as times, texts never as formulas. A sheet can have 1,048,576 rows, a "
                      "cell 32,767 characters.");
    case ExportFormat::Markdown:
        return Tr::tr("Up to 20,000 rows, for tickets and notes.");
    case ExportFormat::TabSeparated:
        return Tr::tr("Up to 20,000 rows, to be pasted into a spreadsheet, without formulas.");
    }
    Q_UNREACHABLE();
}

QString fileEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::JsonLines:
        return QStringLiteral("jsonl");
    case ExportFormat::Spreadsheet:
        return QStringLiteral("xlsx");
    default:
        return {};
    }
}

bool isOurEnding(const QString &ending)
{
    return ending == QLatin1String("csv") || ending == QLatin1String("jsonl")
        || ending == QLatin1String("xlsx");
}

MessageBar::Content message(const ExportOutcome &outcome)
{
    switch (outcome.kind) {
    case ExportOutcome::Kind::Done:
        return done(outcome);
    case ExportOutcome::Kind::Cancelled:
        return {.caption = Tr::tr("Export cancelled"),
                .text = Tr::tr("Nothing was written. A file that was there is as it was.")};
    case ExportOutcome::Kind::Failed:
        return {.severity = Severity::Error,
                .caption = Tr::tr("The export failed"),
                .text = outcome.problem};
    }
    Q_UNREACHABLE();
}

} // namespace ExportText
