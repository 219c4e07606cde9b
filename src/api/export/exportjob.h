// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportoptions.h"
#include "api/export/exportoutcome.h"
#include "api/export/exportrows.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>
#include <memory>

/// An export in a worker thread. Deleting the job cancels it, without a wait.
class ExportJob : public QObject {
    Q_OBJECT
public:
    /// Makes the rows, in the worker.
    using MakeRows = std::function<std::unique_ptr<ExportRows>()>;

    /// To the file \p path, or as a text if that is empty. Begins at once.
    ExportJob(MakeRows makeRows, QString path, ExportOptions options, QObject *parent = nullptr);
    ~ExportJob() override;

public slots:
    void cancel();

signals:
    /// \p rows have been written of all; comes at intervals.
    void progressed(int rows);

    /// Once. The job may be deleted then.
    void finished(const ExportOutcome &outcome);

private:
    QFutureWatcher<ExportOutcome> m_watcher;
};
