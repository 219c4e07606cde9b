// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changelog.h"

#include "api/changes/changefile.h"
#include "api/changes/loggedchangejson.h"
#include "core/paths.h"

#include <QPromise>
#include <memory>

namespace {

/// Not QtConcurrent::run(): who waits for such a future runs what it stands for at once, in the
/// wrong thread and before its turn.
template <typename T, typename Task> QFuture<T> queued(QThreadPool &worker, Task task)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    worker.start([promise, task = std::move(task)] {
        promise->addResult(task());
        promise->finish();
    });
    return promise->future();
}

} // namespace

ChangeLog::ChangeLog(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_worker.setMaxThreadCount(1);
}

ChangeLog::~ChangeLog()
{
    m_worker.waitForDone();
}

QString ChangeLog::defaultPath()
{
    const QString folder = statePath();
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/changes.jsonl");
}

QFuture<ChangeLog::Problem> ChangeLog::run(std::function<Problem()> task)
{
    return queued<Problem>(m_worker, [this, task = std::move(task)] {
        Problem problem = task();
        // The destructor waits for this.
        QMetaObject::invokeMethod(this, &ChangeLog::changed, Qt::QueuedConnection);
        return problem;
    });
}

QFuture<ChangeLog::Problem> ChangeLog::record(const LoggedChange &change)
{
    if (change.outcome == LoggedChange::Outcome::Planned)
        m_live.insert(change.id);
    else
        m_live.remove(change.id);
    return run([path = m_path, change, length = m_length]() -> Problem {
        return path.isEmpty() ? tr("There is no folder that only you can read.")
                              : ChangeFile(path).append(lineOf(change), length);
    });
}

QFuture<QList<LoggedChange>> ChangeLog::entries() const
{
    return queued<QList<LoggedChange>>(m_worker, [path = m_path, live = m_live] {
        QList<LoggedChange> changes = ChangeFile(path).read();
        for (LoggedChange &change : changes) {
            if (change.outcome == LoggedChange::Outcome::Planned && !live.contains(change.id))
                change.outcome = LoggedChange::Outcome::Interrupted;
        }
        return changes;
    });
}

QFuture<ChangeLog::Problem> ChangeLog::forget(const QString &account)
{
    return run([path = m_path, account]() -> Problem {
        return ChangeFile(path).forget(
            [&account](const LoggedChange &change) { return change.account == account; });
    });
}
