// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/profile.h"
#include "emulator/options.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <memory>

namespace Emulator {
class DemoThread;
}
class KeyReply;
class ProfileKeys;
struct KeyOutcome;

/// The way from a profile to an open account: has its key read, or starts the demo. Never blocks.
/// One at a time; a new one takes the place of that before, whose signals no longer come.
class AccountOpening : public QObject {
    Q_OBJECT
public:
    /// \p keys must outlive this.
    explicit AccountOpening(ProfileKeys &keys, QObject *parent = nullptr);
    ~AccountOpening() override;

    /// One of the signals follows, never before this returns. For the demo, \p options hold.
    void open(const Profile &profile, const Emulator::Options &options = {});

    /// After keyProblem(): lets the key store ask for its password, then reads again.
    void unlock();

    /// After keyProblem() or failed(): once more.
    void retry();

    /// After keyProblem(): opens with \p key, also the next time, until the program ends.
    void useKey(const Secret &key);

    /// The key that was entered for \p profile in this way holds no longer.
    void forgetKey(const QUuid &profile);

    /// Gives up what is being opened, and ends the demo.
    void cancel();

    /// What is or was opened last.
    [[nodiscard]] const Profile &profile() const { return m_profile; }

signals:
    void reading();
    void unlocking();
    void starting(); ///< the demo
    void opened(const Account &account);
    void keyProblem(const KeyOutcome &outcome);
    void failed(const QString &reason); ///< the demo

private:
    void read();
    void openLater(const Secret &key);
    void startDemo();
    [[nodiscard]] Account demoAt(const QUrl &apiUrl) const;
    void follow(KeyReply *reply);
    void take(const KeyOutcome &outcome);

    ProfileKeys &m_keys;
    Profile m_profile;
    Emulator::Options m_options;
    QHash<QUuid, Secret> m_entered; ///< by profile
    QPointer<KeyReply> m_reply;
    std::unique_ptr<Emulator::DemoThread> m_demo;
    int m_turn = 0; ///< tells what was opened before apart
};
