// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/exportjob.h"

#include "api/export/exporter.h"

#include <QtConcurrentRun>

namespace {

void run(QPromise<ExportOutcome> &promise, const ExportJob::MakeRows &makeRows, const QString &path,
         const ExportOptions &options)
{
    const std::unique_ptr<ExportRows> rows = makeRows();
    const ExportProgress progress = [&promise](qint64 count) {
        promise.setProgressValue(int(count));
        return !promise.isCanceled();
    };
    promise.setProgressRange(0, int(rows->rowCount()));
    promise.addResult(path.isEmpty() ? exportToText(*rows, options, progress)
                                     : exportToFile(*rows, path, options, progress));
}

} // namespace

ExportJob::ExportJob(MakeRows makeRows, QString path, ExportOptions options, QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ExportJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        // A cancelled future has no result.
        emit finished(m_watcher.isCanceled() || m_watcher.future().resultCount() == 0
                          ? ExportOutcome::cancelled()
                          : m_watcher.result());
    });
    m_watcher.setFuture(
        QtConcurrent::run(run, std::move(makeRows), std::move(path), std::move(options)));
}

ExportJob::~ExportJob()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void ExportJob::cancel()
{
    m_watcher.cancel();
}
