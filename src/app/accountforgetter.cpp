// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountforgetter.h"

#include "account/account.h"
#include "account/profilekeys.h"
#include "account/profilestore.h"
#include "api/changes/changelog.h"
#include "api/senders/dns/senderhistory.h"
#include "app/queues.h"
#include "core/settings.h"
#include "net/requestqueue.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace {

int inDoubt(RequestQueue &queue, const QString &id, const QString &name)
{
    const std::vector<WriteRecord> writes = queue.journal().unresolved();
    return int(std::count_if(writes.begin(), writes.end(), [&](const WriteRecord &write) {
        return write.account == id || write.intent.accountName == name;
    }));
}

} // namespace

AccountForgetter::AccountForgetter(ProfileStore &profiles, ProfileKeys &keys, Queues &queues,
                                   ChangeLog &changes, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_queues(queues)
    , m_changes(changes)
    , m_settings(settings)
    , m_remover(profiles, keys)
{
    connect(&m_remover, &AccountRemover::keyProblem, this, &AccountForgetter::keyProblem);
    connect(&m_remover, &AccountRemover::refused, this, &AccountForgetter::refused);
    connect(&m_remover, &AccountRemover::removed, this, &AccountForgetter::takeRemoved);
}

void AccountForgetter::forget(const QUuid &profile)
{
    const std::optional<Profile> found = m_profiles.find(profile);
    if (!found || found->kind == Profile::Kind::Demo)
        return;
    m_profile = *found;
    retry();
}

void AccountForgetter::unlock()
{
    follow(m_keys.unlock(this), &AccountForgetter::takeUnlocked);
}

void AccountForgetter::retry()
{
    // The queue knows an account by its key.
    follow(m_keys.read(m_profile, this), &AccountForgetter::takeKey);
}

void AccountForgetter::follow(KeyReply *reply, void (AccountForgetter::*taken)(const KeyOutcome &))
{
    delete m_reply;
    m_reply = reply;
    connect(reply, &KeyReply::finished, this, [this, reply, taken] {
        m_reply.clear();
        reply->deleteLater();
        (this->*taken)(reply->outcome());
    });
}

void AccountForgetter::takeUnlocked(const KeyOutcome &outcome)
{
    outcome.status == KeyStatus::Done ? retry() : emit keyProblem(outcome);
}

void AccountForgetter::takeKey(const KeyOutcome &outcome)
{
    if (outcome.status != KeyStatus::Found && outcome.status != KeyStatus::Missing)
        return emit keyProblem(outcome);
    const Account account = accountOf(m_profile, outcome.key);
    m_id = outcome.status == KeyStatus::Found ? account.access().id : QString();
    RequestQueue &queue = m_queues.of(account);
    m_inDoubt = inDoubt(queue, m_id, m_profile.name);
    queue.forgetWrites(m_id, m_profile.name, [guard = QPointer(this)](std::optional<int> writes) {
        if (guard)
            guard->takeWrites(writes);
    });
}

void AccountForgetter::takeWrites(std::optional<int> writes)
{
    if (!writes)
        return emit refused(tr("The file of the request queue can't be written, so nothing was "
                               "forgotten. Is the disk full?"));
    m_writes = *writes;
    auto *watcher = new QFutureWatcher<ChangeLog::Problem>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeChanges(watcher->result());
    });
    watcher->setFuture(m_changes.forget(m_profile.id.toString(QUuid::WithoutBraces)));
}

void AccountForgetter::takeChanges(const std::optional<QString> &problem)
{
    if (problem)
        return emit refused(
            tr("The log of changes can't be written, so the account stays: %1.").arg(*problem));
    forgetMemory(0);
}

void AccountForgetter::forgetMemory(qsizetype index)
{
    if (index == m_memories.size())
        return m_remover.remove(m_profile.id);
    auto *watcher = new QFutureWatcher<std::optional<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, index] {
        watcher->deleteLater();
        takeMemory(index, watcher->result());
    });
    watcher->setFuture(m_memories[index](m_profile.id.toString(QUuid::WithoutBraces)));
}

void AccountForgetter::takeMemory(qsizetype index, const std::optional<QString> &problem)
{
    if (problem)
        return emit refused(
            tr("What Outpost keeps of the account can't be removed, so it stays: %1.")
                .arg(*problem));
    forgetMemory(index + 1);
}

void AccountForgetter::takeRemoved()
{
    m_settings.forgetAccount(m_profile.id);
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeHistory(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([profile = m_profile.id] { return forgetSenderHistory(profile); }));
}

void AccountForgetter::takeHistory(bool isGone)
{
    if (!isGone)
        return emit refused(tr("The account is forgotten, but the history of its senders can't be "
                               "removed from %1.")
                                .arg(senderHistoryFile(m_profile.id)));
    follow(m_keys.read(m_profile, this), &AccountForgetter::takeCheck);
}

void AccountForgetter::takeCheck(const KeyOutcome &outcome)
{
    if (outcome.status == KeyStatus::Missing)
        emit forgotten(m_profile.name, m_writes, m_inDoubt);
    else if (outcome.status == KeyStatus::Found)
        emit refused(tr("The key store says that it removed the key, and still has it. Remove it "
                        "there by hand."));
    else
        emit keyProblem(outcome);
}
