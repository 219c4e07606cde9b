// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkrun.h"
#include "api/bulk/bulksurroundings.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>
#include <vector>

/// The runs of the open account: one that goes, and what earlier starts of the program have left.
class BulkRuns : public QObject {
    Q_OBJECT
public:
    /// The files are in \p folder; it is empty where nothing can be kept, and then nothing runs.
    BulkRuns(QString folder, const BulkSurroundings &surroundings, QObject *parent = nullptr);
    ~BulkRuns() override;

    /// Reads what was left, in a worker thread; it then is in runs(). Nothing goes on by itself:
    /// the person is offered to.
    void load();

    /// The operation of that id (api/bulk/bulkoperations.h); null for an unknown one.
    [[nodiscard]] std::shared_ptr<BulkOperation> operation(QStringView id) const;

    /// Oldest first; those that the person has closed are gone.
    [[nodiscard]] QList<BulkRun *> runs() const;

    /// The first one that isn't Finished; null if there is none. One goes at a time.
    [[nodiscard]] BulkRun *current() const;

    /// Begins a run of \p rows. The error, a sentence, where one is current() already.
    [[nodiscard]] Result<BulkRun *, QString> start(std::shared_ptr<BulkOperation> operation,
                                                   const QList<BulkRow> &rows);

    /// The person has seen it: it leaves runs() and its file goes. Not for one that is Running or
    /// Pausing.
    void close(BulkRun *run);

signals:
    /// runs() or one of them has changed.
    void changed();

    /// A row of the operation of this id was done: what it changes may be read again.
    void rowDone(const QString &operation);

private:
    BulkRun *add(std::unique_ptr<BulkRun> run);
    void take(const QList<StoredBulkRun> &found);
    [[nodiscard]] QString newPath() const;

    const QString m_folder;
    const BulkSurroundings m_surroundings;
    std::vector<std::unique_ptr<BulkRun>> m_runs;
    QFutureWatcher<QList<StoredBulkRun>> m_watcher;
};
