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
    QString path; ///< of its file; empty while it has none
    QString operation; ///< BulkOperation::id()
    QString account; ///< ApiAccess::keptAs, else its id
    QString subaccount; ///< that was worked as; may be empty
    QDateTime begun; ///< UTC
    QList<BulkRunRow> rows;
};

/// The file of a run, JSON Lines that only grow: the run with its rows, then a line at every change
/// of a row. 0600. What is asked for is done in order, in a thread of its own; a line counts once
/// neither a kill nor a power cut can undo it.
class BulkRunFile {
public:
    /// Why it failed, in the words of the system; nothing if it is on the disk.
    using Outcome = std::optional<QString>;

    struct Note {
        int index = 0;
        BulkRunRow row;
    };

    explicit BulkRunFile(QString path);

    /// Waits until what was asked for is on the disk.
    ~BulkRunFile();

    /// Begins the file with \p run.
    [[nodiscard]] QFuture<Outcome> create(const StoredBulkRun &run);

    /// Notes how rows stand now, all or none. After a failure the file is as it was before.
    [[nodiscard]] QFuture<Outcome> note(const QList<Note> &notes);

    /// The run is over for the person: its file goes.
    void remove();

private:
    const QString m_path;
    QThreadPool m_thread; ///< one thread: in order
};

/// Reads what a run has left, line by line up to one that is torn. Nothing if it isn't a run of
/// this version. For a worker thread.
[[nodiscard]] std::optional<StoredBulkRun> readBulkRun(const QString &path);

/// All of a folder, oldest first. For a worker thread.
[[nodiscard]] QList<StoredBulkRun> readBulkRuns(const QString &folder);
