// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/spreadsheetexport.h"

#include "api/export/exporttarget.h"
#include "api/export/spreadsheetwriter.h"
#include "core/plugin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cstdio>
#include <unistd.h>

namespace {

/// Where a link leads, so that it stays a link.
QString destinationOf(const QString &path)
{
    const QFileInfo file(path);
    return file.isSymLink() && file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

/// What went wrong, in the words of the system; empty if nothing did.
QString moved(QTemporaryFile &file, const QString &destination)
{
    const bool isSafe = file.open() && ::fsync(file.handle()) == 0;
    if (!isSafe
        || std::rename(QFile::encodeName(file.fileName()).constData(),
                       QFile::encodeName(destination).constData())
            != 0)
        return qt_error_string(errno);
    file.setAutoRemove(false); // its name is that of the export now
    return {};
}

} // namespace

ExportOutcome exportSpreadsheet(ExportRows &rows, const QString &path, const ExportOptions &options,
                                const ExportProgress &progress)
{
    const Result<QObject *, QString> plugin = loadPlugin(QStringLiteral("xlsx"));
    if (!plugin)
        return ExportOutcome::failed(plugin.error());
    auto *writer = qobject_cast<SpreadsheetWriter *>(plugin.value());
    const QString destination = destinationOf(path);
    QTemporaryFile file(destination + QStringLiteral(".XXXXXX")); // 0600
    if (!writer || !file.open())
        return ExportOutcome::failed(ExportTarget::failure(path, file.errorString()));
    file.close();
    const auto report = writer->write(rows, file.fileName(), options, progress);
    if (!report)
        return ExportOutcome::failed(ExportTarget::failure(path, report.error()));
    if (report.value().cancelled)
        return ExportOutcome::cancelled();
    if (const QString problem = moved(file, destination); !problem.isEmpty())
        return ExportOutcome::failed(ExportTarget::failure(path, problem));
    return {.rows = rows.rowCount(), .path = path, .cutCells = report.value().cutCells};
}
