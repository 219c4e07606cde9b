// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accountremover.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>

class ChangeLog;
class Queues;
class Settings;

/// Forgets an account: the writes of it that need nobody any more, its changes in the log, what
/// others keep of it, its key, the account itself, and what the settings say of it; then looks
/// whether the key is gone. One at a time. Stops where something can't be done: what comes after
/// that is still there.
class AccountForgetter : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    AccountForgetter(ProfileStore &profiles, ProfileKeys &keys, Queues &queues, ChangeLog &changes,
                     Settings &settings, QObject *parent = nullptr);

    /// Forgets what is kept of \p account, by ApiAccess::keptAs. The future has what went wrong.
    using Memory = std::function<QFuture<std::optional<QString>>(const QString &account)>;

    /// Has \p memory forget, too.
    void alsoForget(Memory memory) { m_memories += std::move(memory); }

    void forget(const QUuid &profile);

    /// After keyProblem(): lets the key store ask for its password, then begins again.
    void unlock();

    /// After keyProblem() or refused().
    void retry();

signals:
    /// \p writes were deleted, \p inDoubt are kept until somebody has settled them.
    void forgotten(const QString &name, int writes, int inDoubt);
    void keyProblem(const KeyOutcome &outcome);
    void refused(const QString &problem);

private:
    void follow(KeyReply *reply, void (AccountForgetter::*taken)(const KeyOutcome &));
    void takeKey(const KeyOutcome &outcome);
    void takeWrites(std::optional<int> writes);
    void takeChanges(const std::optional<QString> &problem);
    void forgetMemory(qsizetype index);
    void takeMemory(qsizetype index, const std::optional<QString> &problem);
    void takeRemoved();
    void takeHistory(bool isGone);
    void takeCheck(const KeyOutcome &outcome);
    void takeUnlocked(const KeyOutcome &outcome);

    ProfileStore &m_profiles;
    ProfileKeys &m_keys;
    Queues &m_queues;
    ChangeLog &m_changes;
    Settings &m_settings;
    AccountRemover m_remover;
    QList<Memory> m_memories;
    Profile m_profile;
    QString m_id; ///< of the account in the queue; empty if its key is unknown
    int m_writes = 0;
    int m_inDoubt = 0;
    QPointer<KeyReply> m_reply;
};
