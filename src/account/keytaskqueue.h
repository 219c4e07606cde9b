// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keytask.h"

#include <QPointer>
#include <deque>

/// One task at a time, each with a deadline that counts from the submission: behind a frozen one,
/// all end as Frozen in time. Of a task that is given up, a job of QtKeychain that has begun is
/// left alone, one that hasn't never begins.
class KeyTaskQueue : public QObject {
    Q_OBJECT
public:
    /// \p ring must outlive the queue.
    KeyTaskQueue(const QString &application, KeyRing &ring, std::chrono::milliseconds patience);

    /// Answers all that wait with Frozen.
    ~KeyTaskQueue() override;

    /// \p reply may be deleted at any time.
    void submit(const Keychain::Request &request, KeyReply *reply);

private:
    struct Entry {
        KeyTask *task; ///< child of the queue
        QPointer<KeyReply> reply;
    };

    void startFirst();
    void finish(const KeyTask *task, const KeyOutcome &outcome);

    KeyRing &m_ring;
    Keychain m_keychain;
    std::chrono::milliseconds m_patience;
    std::deque<Entry> m_entries; ///< the first is under way
};
