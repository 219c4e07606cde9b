// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkrun.h"

#include "api/apiclient.h"
#include "api/bulk/bulkfailure.h"
#include "api/bulk/bulklook.h"
#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkqueue.h"
#include "api/bulk/bulksurroundings.h"
#include "api/unknownwrite.h"
#include "api/writes/unknownwrites.h"
#include "core/clock.h"

#include <QFutureWatcher>
#include <algorithm>

namespace {

/// A sixth refusal would tell nobody anything new, and the service counts them.
constexpr int mostRefusals = 5;

StoredBulkRun newRun(const BulkOperation &operation, const QList<BulkRow> &rows,
                     const QString &path, const BulkSurroundings &surroundings)
{
    StoredBulkRun run;
    run.path = path;
    run.operation = operation.id();
    run.account = accountOf(surroundings);
    run.subaccount = surroundings.client.access().subaccount;
    run.begun = surroundings.clock.now();
    for (const BulkRow &row : rows)
        run.rows.append(BulkRunRow{.row = row});
    return run;
}

} // namespace

BulkRun::BulkRun(std::shared_ptr<BulkOperation> operation, const QList<BulkRow> &rows,
                 const QString &path, const BulkSurroundings &surroundings, QObject *parent)
    : BulkRun(operation, newRun(*operation, rows, path, surroundings), surroundings, parent)
{
    m_hasFile = false;
    m_isLeftOver = false;
    m_state = State::Paused;
}

BulkRun::BulkRun(std::shared_ptr<BulkOperation> operation, StoredBulkRun stored,
                 const BulkSurroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_operation(std::move(operation))
    , m_surroundings(std::make_unique<BulkSurroundings>(surroundings))
    , m_stored(std::move(stored))
    , m_file(m_stored.path)
    , m_hasFile(true)
    , m_isLeftOver(true)
{
    if (progressOf(m_stored.rows).waiting == 0 && rowToLookFor(m_stored.rows) < 0)
        m_state = State::Finished;
}

BulkRun::~BulkRun() = default;

BulkProgress BulkRun::progress() const
{
    BulkProgress progress = progressOf(m_stored.rows);
    progress.timeLeft = timeLeftOf(*m_operation, m_stored.rows, m_surroundings->clock.now());
    return progress;
}

void BulkRun::resume()
{
    if (m_state == State::Running || m_state == State::Finished)
        return;
    m_isLeftOver = false;
    m_isStopping = false;
    m_problem.clear();
    m_refusedInARow = 0;
    setState(State::Running);
    if (!m_isBusy)
        goOn();
}

void BulkRun::pause()
{
    if (m_state != State::Running)
        return;
    setState(m_isBusy ? State::Pausing : State::Paused);
}

void BulkRun::stop()
{
    if (m_state == State::Finished)
        return;
    m_isStopping = true;
    m_isLeftOver = false;
    pause();
    if (!m_isBusy)
        goOn();
}

void BulkRun::removeFile()
{
    m_file.remove();
}

void BulkRun::setState(State state)
{
    m_state = state;
    emit changed();
}

void BulkRun::giveUp(const QString &problem)
{
    m_isBusy = false;
    m_problem = problem;
    setState(State::Paused);
}

/// The one place where it is decided what comes next.
void BulkRun::goOn()
{
    m_isBusy = false;
    if (!m_hasFile && m_state == State::Running)
        return createFile();
    if (m_hasFile && !m_unnoted.isEmpty())
        return note(m_unnoted.values(), [this] { goOn(); });
    if (m_isStopping)
        return skipWaiting();
    if (m_state == State::Pausing)
        return setState(State::Paused);
    if (m_state != State::Running)
        return;
    if (const int index = rowToLookFor(m_stored.rows); index >= 0)
        return look(index, 0);
    static_cast<void>(settleJournal());
    if (const int index = nextRow(*m_operation, m_stored.rows); index >= 0)
        return begin(index);
    if (progressOf(m_stored.rows).waiting > 0)
        return giveUp(tr("What waits has the same name as a row in doubt. Decide about that one "
                         "first."));
    setState(State::Finished);
}

void BulkRun::createFile()
{
    m_isBusy = true;
    auto *watcher = new QFutureWatcher<BulkRunFile::Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const auto reason = watcher->result())
            return giveUp(unwritable(*reason));
        m_hasFile = true;
        goOn();
    });
    watcher->setFuture(m_file.create(m_stored));
}

/// Nothing is sent that doesn't stand on the disk.
void BulkRun::begin(int index)
{
    change(index, BulkRowState::Running, {});
    note({index}, [this, index] { send(index); });
}

void BulkRun::send(int index)
{
    m_isBusy = true;
    auto *reply = m_operation->apply(m_stored.rows.at(index).row, this);
    connect(reply, &ApiReply::finished, this, [this, reply, index] {
        reply->deleteLater();
        m_stored.rows[index].requestId = reply->requestId();
        if (reply->error())
            takeFailure(index, *reply->error());
        else
            takeResult(index, reply->result());
    });
}

void BulkRun::takeResult(int index, const BulkResult &result)
{
    m_refusedInARow = 0;
    m_stored.rows[index].id = result.id;
    change(index, BulkRowState::Done, result.text);
    note({index}, [this] { goOn(); });
    emit rowDone(index);
}

void BulkRun::takeFailure(int index, const ApiError &error)
{
    const BulkFailure failure = bulkFailureOf(error);
    if (!error.requestId.isEmpty())
        m_stored.rows[index].requestId = error.requestId;
    change(index, failure.state, failure.text);
    const bool isRefused = failure.state == BulkRowState::Refused;
    m_refusedInARow = isRefused ? m_refusedInARow + 1 : 0;
    const bool isBlocked = error.kind == ApiError::Kind::UnresolvedWrite;
    note({index}, [this, index, failure, isBlocked, number = error.writeNumber] {
        if (failure.state == BulkRowState::Unknown)
            look(index, number);
        else if (isBlocked && settleJournal())
            goOn();
        else if (!failure.problem.isEmpty())
            giveUp(failure.problem);
        else if (m_refusedInARow >= mostRefusals)
            giveUp(
                tr("SMTP2GO has refused %L1 rows in a row. Look at the reasons before you go on.")
                    .arg(m_refusedInARow));
        else
            goOn();
    });
    if (failure.state == BulkRowState::Done)
        emit rowDone(index);
}

void BulkRun::skipWaiting()
{
    m_isStopping = false;
    QList<int> skipped;
    for (int i = 0; i < m_stored.rows.size(); ++i) {
        if (m_stored.rows.at(i).state != BulkRowState::Waiting)
            continue;
        change(i, BulkRowState::Skipped, tr("Stopped before it was sent."));
        skipped += i;
    }
    const auto end = [this] {
        m_isBusy = false;
        setState(rowToLookFor(m_stored.rows) < 0 ? State::Finished : State::Paused);
    };
    if (!m_hasFile || skipped.isEmpty())
        return end();
    note(skipped, end);
}

void BulkRun::change(int index, BulkRowState state, const QString &text)
{
    BulkRunRow &row = m_stored.rows[index];
    row.state = state;
    row.text = text;
    row.at = m_surroundings->clock.now();
    emit rowChanged(index);
    emit changed();
}

/// What the disk refuses is noted first when the run goes on; what was to be sent is not.
void BulkRun::note(const QList<int> &indexes, const Then &then)
{
    m_isBusy = true;
    QList<BulkRunFile::Note> notes;
    for (const int index : indexes)
        notes.append({index, m_stored.rows.at(index)});
    auto *watcher = new QFutureWatcher<BulkRunFile::Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, notes, then] {
        watcher->deleteLater();
        const BulkRunFile::Outcome reason = watcher->result();
        for (const BulkRunFile::Note &note : notes)
            reason ? keepForLater(note.index) : void(m_unnoted.remove(note.index));
        if (reason)
            return giveUp(unwritable(*reason));
        then();
    });
    watcher->setFuture(m_file.note(notes));
}

void BulkRun::keepForLater(int index)
{
    m_unnoted.insert(index);
    if (m_stored.rows.at(index).state == BulkRowState::Running)
        change(index, BulkRowState::Waiting, {});
}

QString BulkRun::unwritable(const QString &reason)
{
    return tr("The result of a row must be on the disk before the next one is sent, and the disk "
              "refuses: %1")
        .arg(reason);
}
