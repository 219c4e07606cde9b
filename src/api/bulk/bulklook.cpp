// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulklook.h"

#include "api/apiclient.h"
#include "api/writes/unknownwrites.h"
#include "api/writes/writecheckers.h"

#include <algorithm>

namespace {

using Finding = UnknownWrite::Finding;

} // namespace

BulkLook::BulkLook(const BulkSurroundings &surroundings, Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_wanted(std::move(wanted))
{
    connect(&m_surroundings.unknownWrites, &UnknownWrites::changed, this, &BulkLook::follow);
    const QList<UnknownWrite> writes = m_surroundings.unknownWrites.writes();
    const auto entry = std::find_if(writes.cbegin(), writes.cend(),
                                    [this](const UnknownWrite &each) { return isWanted(each); });
    if (entry == writes.cend()) {
        lookByItself();
        return;
    }
    m_number = entry->number;
    if (entry->finding == Finding::CheckFailed)
        m_surroundings.unknownWrites.check(m_number);
    // finished() comes from the event loop, also of what is known already.
    QMetaObject::invokeMethod(this, &BulkLook::follow, Qt::QueuedConnection);
}

BulkLook::~BulkLook() = default;

void BulkLook::follow()
{
    if (m_isOver || m_number == 0)
        return;
    const QList<UnknownWrite> writes = m_surroundings.unknownWrites.writes();
    const auto entry
        = std::find_if(writes.cbegin(), writes.cend(),
                       [this](const UnknownWrite &each) { return each.number == m_number; });
    if (entry
        == writes.cend()) { // the person has settled it there, and said nothing of the outcome
        m_number = 0;
        lookByItself();
    } else if (entry->finding != Finding::Checking && entry->finding != Finding::NotChecked) {
        finish({entry->finding, entry->text});
    }
}

void BulkLook::lookByItself()
{
    const WriteChecker *checker = checkerOf(m_wanted.operation);
    if (!checker || m_wanted.note.isEmpty()) {
        const WriteFinding unseen{Finding::CannotTell, whereToLook(m_wanted.operation)};
        QMetaObject::invokeMethod(
            this, [this, unseen] { finish(unseen); }, Qt::QueuedConnection);
        return;
    }
    m_check = new WriteCheck(m_surroundings.client, *checker, m_wanted.note,
                             m_surroundings.lookDelays, this);
    connect(m_check, &WriteCheck::finished, this, &BulkLook::finish);
}

void BulkLook::finish(const WriteFinding &finding)
{
    m_isOver = true;
    emit finished(finding);
}

bool BulkLook::isWanted(const UnknownWrite &write) const
{
    if (m_wanted.number != 0)
        return write.number == m_wanted.number;
    return write.account == m_surroundings.client.access().id
        && write.operation == m_wanted.operation && write.summary == m_wanted.summary
        && write.preparedAt >= m_wanted.since;
}
