// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keyreply.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <chrono>
#include <functional>

/// Unlocks the default ring of the Secret Service, or makes one: the service asks the person for
/// the password. Withdraws the prompt when deleted before that is over.
class SecretServiceUnlock : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const KeyOutcome &)>;

    /// \p patience is for each answer of the service, not for the person.
    SecretServiceUnlock(std::chrono::milliseconds patience, QObject *parent);
    ~SecretServiceUnlock() override;

    /// Calls \p done once, unless this is deleted before.
    void start(Done done);

private slots:
    void followPrompt(bool dismissed, const QDBusVariant &result);

private:
    using Step = void (SecretServiceUnlock::*)(const QDBusMessage &);
    void ask(const QDBusMessage &request, Step next);
    void takeRing(const QDBusMessage &answer);
    void takePrompt(const QDBusMessage &answer);
    void checkRing();
    void takeLock(const QDBusMessage &answer);
    void takeNothing(const QDBusMessage &) { }
    void watchService();
    void end(const KeyOutcome &outcome);

    std::chrono::milliseconds m_patience;
    QString m_ring;
    QString m_prompt; ///< empty unless the person is being asked
    Done m_done;
};
