// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QObject>
#include <QString>

/// What a key store said. Locked is never told as Missing.
enum class KeyStatus {
    Found, ///< read: the key is there
    Done, ///< written and read back, removed and looked for in vain, or unlocked
    Missing, ///< an unlocked store has no such key
    Locked, ///< needs KeyStore::unlock(); nothing was read, overwritten or removed
    NoService, ///< this session has no key store
    Frozen, ///< no answer in time; what was asked for may still happen when it wakes up
    Refused, ///< the person dismissed the store's own prompt
    Failed, ///< anything else, see detail
};

struct KeyOutcome {
    KeyStatus status = KeyStatus::Failed;
    Secret key; ///< only with Found
    QString detail; ///< of Failed: the store's own words, plain text, maybe empty; never a key
};

/// One question to a KeyStore. Deleting it is allowed at any time: the answer is dropped, what has
/// begun goes on.
class KeyReply : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool isFinished() const { return m_finished; }

    /// Only when finished.
    [[nodiscard]] const KeyOutcome &outcome() const { return m_outcome; }

    /// For key stores. The first outcome counts.
    void settle(const KeyOutcome &outcome);

signals:
    /// Exactly once, always from the event loop.
    void finished();

private:
    KeyOutcome m_outcome;
    bool m_settled = false; ///< finished() is on its way or has been
    bool m_finished = false;
};
