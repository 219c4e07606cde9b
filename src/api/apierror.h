// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <chrono>

/// Everything that is known of a call that failed. A value; its sentences for people are made by
/// api/apierrortext.h.
struct ApiError {
    enum class Kind {
        InvalidRequest, ///< refused here, before anything was sent
        ReadOnlyAccount, ///< refused here: a write on a read-only account
        QueueFull, ///< refused here: too much waits already
        AccountHeld, ///< refused here: the service refused the account's key a moment ago
        UnresolvedWrite, ///< refused here: the outcome of an equal write before it is unknown
        JournalUnavailable, ///< refused here: a write that can't be noted down isn't sent
        Cancelled,
        Offline, ///< name not found, connection refused
        Proxy,
        Tls,
        ConnectionLost, ///< cut after sending
        TimedOut, ///< the deadline of the operation
        TooLarge, ///< answer over the cap or too compressible: ask for less
        Redirected, ///< 3xx, never followed
        NotFromService, ///< HTML or the like: a captive portal or a proxy answered
        UnexpectedAnswer, ///< JSON that is broken or not of the documented form
        MalformedKey, ///< INVALID_IN_PAYLOAD: not a key at all
        UnknownKey, ///< well formed, but unknown or revoked, or of another region
        AddressNotAllowed, ///< the account's IP allow list
        PermissionDenied, ///< the key lacks the right for this operation
        InvalidField, ///< NON_VALIDATING_IN_PAYLOAD, see fieldErrors
        NotFound, ///< 404
        TooManyRequests, ///< 429
        Refused, ///< any other definite refusal
        ServerError, ///< 5xx
    };

    /// What is known about the effect of the call on the service.
    enum class Effect { NotSent, Refused, Done, Unknown };

    struct FieldError {
        QString field; ///< as the service names it, e.g. "start_date"; may be empty
        QString message; ///< the service's own words
        friend bool operator==(const FieldError &, const FieldError &) = default;
    };

    Kind kind = Kind::UnexpectedAnswer;
    Effect effect = Effect::Unknown;
    int httpStatus = 0; ///< 0 without an answer
    QString code; ///< after the last dot, e.g. "ENDPOINT_PERMISSION_DENIED"
    QString serverMessage; ///< the service's own words, or the transport's; plain text
    QList<FieldError> fieldErrors;
    QString requestId; ///< what SMTP2GO's support asks for; may be empty
    QString account; ///< name of the account
    QString operation; ///< path, e.g. "/activity/search"
    qint64 writeNumber = 0; ///< of a write in the journal; 0 for a read and what was not sent
};
