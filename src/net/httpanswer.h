// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>

/// Why no complete HTTP answer came.
enum class TransportError {
    None, ///< a complete answer came, whatever its status
    InvalidRequest, ///< refused here: a key with control characters, http to elsewhere, …
    QueueFull, ///< refused here
    AccountHeld, ///< refused here: the service refused this account's key a moment ago
    UnresolvedWrite, ///< refused here: nobody knows yet whether an equal write before it happened
    JournalUnavailable, ///< refused here: a write that can't be noted down isn't sent
    Cancelled, ///< by the caller
    Superseded, ///< a newer question of the same view took its place in the queue
    HostNotFound,
    ConnectionRefused,
    Proxy,
    Tls,
    ConnectionLost, ///< cut, reset, or the answer was not HTTP
    DeadlineExceeded,
    AnswerTooLarge, ///< more than 32 MiB after decompression
    AnswerTooCompressed, ///< Qt refuses to inflate it; ask for a smaller range
    Redirected, ///< 3xx: never followed, the key would go along
};

/// How a call ended.
struct HttpAnswer {
    TransportError error = TransportError::None;

    /// Whether the request may have reached the service. False means provably not sent.
    bool sent = false;

    int status = 0; ///< HTTP status, 0 without one
    QByteArray contentType; ///< as received
    QByteArray body; ///< complete, at most 32 MiB; empty unless error is None
    QString detail; ///< plain English for details and logs: no URL, no key
    std::chrono::seconds retryAfter{0}; ///< of the header of that name, 0 without one
    int attempts = 0; ///< how often it was sent
    qint64 writeNumber = 0; ///< in the WriteJournal; 0 for a read and what was not sent
    std::chrono::milliseconds duration{0}; ///< of the last attempt
};
