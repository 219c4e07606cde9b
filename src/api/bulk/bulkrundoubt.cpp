// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/bulk/bulklook.h"
#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkqueue.h"
#include "api/bulk/bulkrun.h"
#include "api/bulk/bulksurroundings.h"
#include "api/writes/unknownwrites.h"

#include <algorithm>

// What becomes of rows whose outcome is unknown.

namespace {

using Finding = UnknownWrite::Finding;

/// It was sent, and what became of it stands in the file: its outcome, that the person is to be
/// asked, or what the person has said.
bool isLookedFor(const BulkRunRow &row)
{
    const bool isUnderWay
        = row.state == BulkRowState::Running || (row.state == BulkRowState::Unknown && !row.asks);
    return row.at.isValid() && !isUnderWay;
}

} // namespace

void BulkRun::look(int index, qint64 writeNumber)
{
    m_isBusy = true;
    const BulkRunRow &row = m_stored.rows.at(index);
    m_look = std::make_unique<BulkLook>(
        *m_surroundings,
        BulkLook::Wanted{.operation = m_operation->endpoint().path,
                         .summary = m_operation->summaryOf(row.row),
                         .number = writeNumber,
                         .since = m_stored.begun,
                         .note = checkNoteOf(*m_operation, m_stored.rows, index)});
    connect(m_look.get(), &BulkLook::finished, this,
            [this, index](const WriteFinding &found) { takeFinding(index, found); });
    if (row.state == BulkRowState::Running)
        change(index, BulkRowState::Unknown, tr("Outpost ended before the answer came."));
    emit changed();
}

void BulkRun::takeFinding(int index, const WriteFinding &found)
{
    const bool hasHappened = found.finding == Finding::Happened;
    const bool hasFailed = found.finding == Finding::CheckFailed;
    m_stored.rows[index].asks = !hasHappened && !hasFailed;
    change(index, hasHappened ? BulkRowState::Done : BulkRowState::Unknown, found.text);
    note({index}, [this, index, hasHappened, hasFailed, text = found.text] {
        m_look.release()->deleteLater();
        if (hasHappened)
            emit rowDone(index);
        if (hasFailed)
            giveUp(tr("Outpost could not look what became of “%1”: %2")
                       .arg(m_operation->nameOfRow(m_stored.rows.at(index).row), text));
        else
            goOn();
    });
}

/// What stands in the file of the run isn't needed in the journal any more, where it would keep
/// the next write of its kind from being sent. Whether there was such an entry: after a kill it
/// may be read from the disk only now.
bool BulkRun::settleJournal()
{
    bool hasSettled = false;
    const QList<UnknownWrite> writes = m_surroundings->unknownWrites.writes();
    for (const UnknownWrite &write : writes) {
        if (!isKnownHere(write))
            continue;
        m_surroundings->unknownWrites.decide(write.number);
        hasSettled = true;
    }
    return hasSettled;
}

bool BulkRun::isKnownHere(const UnknownWrite &write) const
{
    return write.account == m_surroundings->client.access().id
        && write.operation == m_operation->endpoint().path && write.preparedAt >= m_stored.begun
        && std::any_of(m_stored.rows.cbegin(), m_stored.rows.cend(), [&](const BulkRunRow &row) {
               return isLookedFor(row) && write.summary == m_operation->summaryOf(row.row);
           });
}

void BulkRun::decide(int index, Decision decision)
{
    if (index < 0 || index >= m_stored.rows.size() || !m_stored.rows.at(index).asks)
        return;
    m_stored.rows[index].asks = false;
    switch (decision) {
    case Decision::Done:
        change(index, BulkRowState::Done, tr("As you said."));
        break;
    case Decision::Again:
        change(index, BulkRowState::Waiting, {});
        break;
    case Decision::Skip:
        change(index, BulkRowState::Skipped, tr("Left in doubt, as you said."));
        break;
    }
    noteDecision(index);
}

/// A run that was over goes on when something is to be sent again.
void BulkRun::noteDecision(int index)
{
    m_unnoted.insert(index);
    if (m_state == State::Finished && m_stored.rows.at(index).state == BulkRowState::Waiting) {
        m_state = State::Paused;
        return resume();
    }
    if (!m_isBusy)
        goOn();
}
