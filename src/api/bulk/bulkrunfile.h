// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkrunrow.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QThreadPool>
#include <memory>
#include <optional>

/// A run as it stands on the disk.
struct StoredBulkRun {
    QString path;
    QString operation; ///< BulkOperation::id()
    QString account; ///< as whom: ApiAccess::keptAs or id
    QString subaccount; ///< that was worked as; may be empty
    QDateTime begun; ///< UTC
    QList<BulkRunRow> rows;
    bool isClosed = false; ///< nobody needs it any more
};

/// The file of a run, JSON Lines that only grow: the run with its rows, then a line at every change
/// of a row. 0600. Each line is on the disk for good before it counts; all reading and writing
/// happens in a thread of its own, in order.
class BulkRunFile {
public:
    /// Why it failed, in the words of the system; nothing if it is on the disk.
    using Outcome = std::optional<QString>;

    explicit BulkRunFile(QString path);

    /// Waits until what was asked for is on the disk.
    ~BulkRunFile();

    [[nodiscard]] QString path() const;

    /// Begins the file with \p run.
    [[nodiscard]] QFuture<Outcome> create(const StoredBulkRun &run);

    /// Notes how the row \p index stands now. After a failure the file is as it was before.
    [[nodiscard]] QFuture<Outcome> note(int index, const BulkRunRow &row);

    /// The run is over for the person: it isn't offered again, and the file goes.
    void remove();

private:
    struct Writer;
    std::shared_ptr<Writer> m_writer; ///< for m_thread only
    std::unique_ptr<QThreadPool> m_thread;
};

/// Reads what a run has left, line by line up to one that is torn. Nothing if it isn't a run of
/// this version. For a worker thread.
[[nodiscard]] std::optional<StoredBulkRun> readBulkRun(const QString &path);

/// All of a folder, oldest first. For a worker thread.
[[nodiscard]] QList<StoredBulkRun> readBulkRuns(const QString &folder);
