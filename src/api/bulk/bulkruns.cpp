// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkruns.h"

#include "api/apiclient.h"
#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkoperations.h"
#include "core/clock.h"

#include <QDir>
#include <QUuid>
#include <QtConcurrentRun>
#include <algorithm>

QString accountOf(const BulkSurroundings &surroundings)
{
    const ApiAccess &access = surroundings.client.access();
    return access.keptAs.isEmpty() ? access.id : access.keptAs;
}

BulkRuns::BulkRuns(QString folder, const BulkSurroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_surroundings(surroundings)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { take(m_watcher.result()); });
}

BulkRuns::~BulkRuns() = default;

void BulkRuns::load()
{
    if (m_folder.isEmpty())
        return;
    m_watcher.setFuture(QtConcurrent::run([folder = m_folder] { return readBulkRuns(folder); }));
}

std::shared_ptr<BulkOperation> BulkRuns::operation(QStringView id) const
{
    return bulkOperation(id, m_surroundings.client);
}

QList<BulkRun *> BulkRuns::runs() const
{
    QList<BulkRun *> runs;
    for (const auto &run : m_runs)
        runs += run.get();
    return runs;
}

BulkRun *BulkRuns::current() const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [](const auto &run) {
        return run->state() != BulkRun::State::Finished;
    });
    return found == m_runs.end() ? nullptr : found->get();
}

Result<BulkRun *, QString> BulkRuns::start(std::shared_ptr<BulkOperation> operation,
                                           const QList<BulkRow> &rows)
{
    if (current())
        return tr("Another list is under way. Let it come to its end, or stop it.");
    if (m_folder.isEmpty())
        return tr("The results can't be kept on this computer, so nothing is sent.");
    BulkRun *run
        = add(std::make_unique<BulkRun>(std::move(operation), rows, newPath(), m_surroundings));
    run->resume();
    emit changed();
    return run;
}

void BulkRuns::close(BulkRun *run)
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
                                    [run](const auto &each) { return each.get() == run; });
    if (found == m_runs.end() || run->state() == BulkRun::State::Running
        || run->state() == BulkRun::State::Pausing)
        return;
    run->removeFile();
    run->disconnect(this);
    found->release()->deleteLater(); // a view may just look at it
    m_runs.erase(found);
    emit changed();
}

BulkRun *BulkRuns::add(std::unique_ptr<BulkRun> run)
{
    BulkRun *added = run.get();
    connect(added, &BulkRun::changed, this, &BulkRuns::changed);
    connect(added, &BulkRun::rowDone, this,
            [this, added] { emit rowDone(added->operation().id()); });
    m_runs.push_back(std::move(run));
    return added;
}

/// Those of other accounts, and of subaccounts that nobody works as now, wait for theirs.
void BulkRuns::take(const QList<StoredBulkRun> &found)
{
    const ApiAccess &access = m_surroundings.client.access();
    for (const StoredBulkRun &stored : found) {
        auto operation = this->operation(stored.operation);
        if (operation && stored.account == accountOf(m_surroundings)
            && stored.subaccount == access.subaccount)
            add(std::make_unique<BulkRun>(std::move(operation), stored, m_surroundings));
    }
    emit changed();
}

/// Sorted by name as by age.
QString BulkRuns::newPath() const
{
    const QString time = m_surroundings.clock.now().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    return QDir(m_folder).filePath(time + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(8)
                                   + QStringLiteral(".jsonl"));
}
