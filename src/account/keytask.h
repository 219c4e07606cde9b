// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keychain.h"
#include "account/keyring.h"

/// One reading, writing or removal: looks at the ring, lets QtKeychain work, and looks again.
class KeyTask : public QObject {
    Q_OBJECT
public:
    /// \p ring and \p keychain must outlive the task.
    KeyTask(KeyRing &ring, Keychain &keychain, const Keychain::Request &request);

    void start();

    /// Nothing comes of it any more. What QtKeychain has begun goes on, the rest never begins.
    void giveUp();

signals:
    /// At most once: never, if the ring or QtKeychain is frozen.
    void finished(const KeyOutcome &outcome);

private:
    using View = const RingView &;
    using Answer = const Keychain::Answer &;

    void look(void (KeyTask::*next)(View));
    void run(Keychain::Operation operation, void (KeyTask::*next)(Answer));

    void begin(View view);
    void takeAnswer(Answer answer);
    void takeWritten(Answer answer);
    void checkRemoval(View view);
    void takeRemoved(Answer answer);
    void explain(View view);
    void end(const KeyOutcome &outcome) { emit finished(outcome); }

    KeyRing &m_ring;
    Keychain &m_keychain;
    Keychain::Request m_request;
    Keychain::Answer m_answer; ///< of the job that was asked for
    std::unique_ptr<QObject> m_interest; ///< whose answers are wanted; null when given up
};
