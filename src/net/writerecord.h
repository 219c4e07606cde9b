// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

/// What is known of a write. Nothing in the API can be repeated safely, so nobody guesses.
enum class WriteState {
    Prepared, ///< in the journal, not yet on the wire
    Sent, ///< on the wire, or answered and not yet understood
    NotSent, ///< provably never on the wire
    Refused, ///< a complete answer that says no
    Done, ///< a complete answer that says yes
    Unknown, ///< it may have happened: a read and the user decide
};

/// What the journal keeps of a write beside operation and account. Holds no secret: it is stored.
struct WriteIntent {
    QString accountName; ///< as the user calls it, for after the account was removed
    QString summary; ///< plain text for the person, e.g. "Add subaccount “Acme”"
    QByteArray check; ///< JSON of the service for its read-check, e.g. ids seen just before
};

/// A write in the journal.
struct WriteRecord {
    qint64 number = 0; ///< 0: of none
    QDateTime preparedAt; ///< UTC
    QString account; ///< id
    QString operation; ///< path, e.g. "/subaccount/add"
    WriteIntent intent;
    WriteState state = WriteState::Prepared;
    int status = 0; ///< HTTP status, 0 without an answer
    QString requestId; ///< of the answer, may be empty
    bool interrupted = false; ///< Unknown since the program ended before the outcome was known
    bool decided = false; ///< the person has seen that it is Unknown, and settled it
};

Q_DECLARE_METATYPE(WriteRecord)
