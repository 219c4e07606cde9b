// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"
#include "account/profile.h"

#include <QObject>
#include <QPointer>

class ProfileKeys;
class ProfileStore;

/// Keeps an account: first its key, where the profile says, then the profile. So no profile stands
/// there whose key was lost, and a key whose profile can't be kept is removed again.
/// Waits for the key store without blocking. One at a time.
class AccountSaver : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    AccountSaver(ProfileStore &profiles, ProfileKeys &keys, QObject *parent = nullptr);

    /// A new account; its id is set if it has none.
    void add(Profile profile, const Secret &key);

    /// An account that is there. An empty \p key leaves the key as it is; where it is kept can
    /// change all the same.
    void edit(const Profile &profile, const Secret &key);

    /// Lets the key store ask for its password, then goes on where it stopped.
    void unlock();

    /// Goes on where it stopped.
    void retry();

    /// Goes on where it stopped, with the key in memory.
    void keepForSession();

    [[nodiscard]] bool isBusy() const { return m_reply != nullptr; }

signals:
    /// \p newKey: an account that was there has another key now.
    void saved(const QUuid &profile, bool newKey);

    /// The key is not kept, and nothing else has changed.
    void keyProblem(const KeyOutcome &outcome);

    /// The key store did its part, the profile is refused. \p problem is for the person.
    void refused(const QString &problem);

private:
    enum class Step { ReadOld, Write, Keep, RemoveOld };

    void begin(Step step);
    void follow(KeyReply *reply);
    void take(const KeyOutcome &outcome);
    void keepProfile();
    void finish();
    [[nodiscard]] bool movesKey() const;

    ProfileStore &m_profiles;
    ProfileKeys &m_keys;
    Profile m_profile;
    Profile m_before; ///< when editing; without an id when adding
    Secret m_key;
    Step m_step = Step::Write;
    bool m_isNewKey = false;
    bool m_unlocking = false;
    QPointer<KeyReply> m_reply;
};
