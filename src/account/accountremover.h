// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"
#include "account/profile.h"

#include <QObject>
#include <QPointer>

class ProfileKeys;
class ProfileStore;

/// Removes an account: first its key, and only once the key store has none any more, the profile.
/// So no key is left behind without anything that names it. One at a time.
class AccountRemover : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    AccountRemover(ProfileStore &profiles, ProfileKeys &keys, QObject *parent = nullptr);

    void remove(const QUuid &profile);

    /// After keyProblem(): lets the key store ask for its password, then goes on.
    void unlock();

    /// After keyProblem().
    void retry();

    [[nodiscard]] bool isBusy() const { return m_reply != nullptr; }

signals:
    void removed(const QUuid &profile);

    /// The key is still there, and so is the account.
    void keyProblem(const KeyOutcome &outcome);

    /// The key is gone, but the profile can't be. \p problem is for the person.
    void refused(const QString &problem);

private:
    void follow(KeyReply *reply, bool unlocks);
    void take(const KeyOutcome &outcome, bool unlocked);
    void removeProfile();

    ProfileStore &m_profiles;
    ProfileKeys &m_keys;
    Profile m_profile;
    QPointer<KeyReply> m_reply;
};
