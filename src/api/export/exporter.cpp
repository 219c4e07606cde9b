// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/exporter.h"

#include "api/export/exporttarget.h"
#include "api/export/rowwriter.h"
#include "api/export/spreadsheetexport.h"
#include "api/export/spreadsheetwriter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qsizetype bytesOfAWrite = 256 * 1024;

bool isForClipboard(ExportFormat format)
{
    return format == ExportFormat::Markdown || format == ExportFormat::TabSeparated;
}

QString tooMany(const QString &sentence, qint64 most, qint64 rowCount)
{
    return sentence.arg(QLocale().toString(most), QLocale().toString(rowCount));
}

/// Writes all rows through \p take, which is given a piece at a time and returns whether to go on.
template <typename Take>
ExportOutcome writeRows(ExportRows &rows, RowWriter &writer, const ExportProgress &progress,
                        const Take &take)
{
    QByteArray text;
    writer.appendHead(rows.columns(), text);
    qint64 count = 0;
    while (rows.next()) {
        writer.appendRow(rows, text);
        if (text.size() >= bytesOfAWrite && !take(std::exchange(text, {})))
            return {.kind = ExportOutcome::Kind::Failed};
        if (++count % rowsBetweenProgress == 0 && !progress(count))
            return ExportOutcome::cancelled();
    }
    if (!take(text))
        return {.kind = ExportOutcome::Kind::Failed};
    return progress(count) ? ExportOutcome{.rows = count} : ExportOutcome::cancelled();
}

} // namespace

QString exportProblem(qint64 rowCount, const ExportOptions &options)
{
    if (options.format == ExportFormat::Spreadsheet && rowCount > SpreadsheetWriter::mostRows)
        return tooMany(Tr::tr("A sheet can have %1 rows besides its titles, these are %2. Choose "
                              "fewer rows, or CSV."),
                       SpreadsheetWriter::mostRows, rowCount);
    if (isForClipboard(options.format) && rowCount > mostClipboardRows)
        return tooMany(Tr::tr("The clipboard takes %1 rows, these are %2. Choose fewer rows, or a "
                              "file."),
                       mostClipboardRows, rowCount);
    return {};
}

ExportOutcome exportToFile(ExportRows &rows, const QString &path, const ExportOptions &options,
                           const ExportProgress &progress)
{
    if (const QString problem = exportProblem(rows.rowCount(), options); !problem.isEmpty())
        return ExportOutcome::failed(problem);
    if (const QString problem = ExportTarget::problemOf(path); !problem.isEmpty())
        return ExportOutcome::failed(problem);
    if (options.format == ExportFormat::Spreadsheet)
        return exportSpreadsheet(rows, path, options, progress);
    QSaveFile file(path);
    if (!ExportTarget::open(file))
        return ExportOutcome::failed(ExportTarget::failureOf(file));
    ExportOutcome outcome
        = writeRows(rows, *rowWriterFor(options), progress,
                    [&file](const QByteArray &text) { return file.write(text) == text.size(); });
    const bool isWritten = outcome.kind == ExportOutcome::Kind::Done;
    if (outcome.kind == ExportOutcome::Kind::Failed || (isWritten && !file.commit()))
        return ExportOutcome::failed(ExportTarget::failureOf(file));
    outcome.path = path;
    return outcome;
}

ExportOutcome exportToText(ExportRows &rows, const ExportOptions &options,
                           const ExportProgress &progress)
{
    if (const QString problem = exportProblem(rows.rowCount(), options); !problem.isEmpty())
        return ExportOutcome::failed(problem);
    QByteArray all;
    ExportOutcome outcome
        = writeRows(rows, *rowWriterFor(options), progress, [&all](const QByteArray &text) {
              all += text;
              return all.size() <= mostClipboardBytes;
          });
    if (outcome.kind == ExportOutcome::Kind::Failed)
        return ExportOutcome::failed(
            Tr::tr("The clipboard takes %1, the texts of these rows are longer. Choose fewer "
                   "rows or fields, or a file.")
                .arg(QLocale().formattedDataSize(mostClipboardBytes)));
    outcome.text = std::move(all);
    return outcome;
}
