// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transportfailure.h"

#include "net/httpanswer.h"

namespace {

using Kind = ApiError::Kind;

Kind kindOf(TransportError error)
{
    switch (error) {
    case TransportError::None:
        return Kind::UnexpectedAnswer;
    case TransportError::InvalidRequest:
        return Kind::InvalidRequest;
    case TransportError::QueueFull:
        return Kind::QueueFull;
    case TransportError::AccountHeld:
        return Kind::AccountHeld;
    case TransportError::UnresolvedWrite:
        return Kind::UnresolvedWrite;
    case TransportError::JournalUnavailable:
        return Kind::JournalUnavailable;
    case TransportError::Cancelled:
    case TransportError::Superseded:
        return Kind::Cancelled;
    case TransportError::HostNotFound:
    case TransportError::ConnectionRefused:
        return Kind::Offline;
    case TransportError::Proxy:
        return Kind::Proxy;
    case TransportError::Tls:
        return Kind::Tls;
    case TransportError::ConnectionLost:
        return Kind::ConnectionLost;
    case TransportError::DeadlineExceeded:
        return Kind::TimedOut;
    case TransportError::AnswerTooLarge:
    case TransportError::AnswerTooCompressed:
        return Kind::TooLarge;
    case TransportError::Redirected:
        return Kind::Redirected;
    }
    return Kind::UnexpectedAnswer;
}

ApiError::Effect effectOf(const HttpAnswer &answer)
{
    if (!answer.sent)
        return ApiError::Effect::NotSent;
    // A redirection is a complete answer, and it is not followed.
    return answer.error == TransportError::Redirected ? ApiError::Effect::Refused
                                                      : ApiError::Effect::Unknown;
}

} // namespace

ApiError transportFailure(const HttpAnswer &answer)
{
    ApiError error;
    error.kind = kindOf(answer.error);
    error.effect = effectOf(answer);
    error.httpStatus = answer.status;
    error.serverMessage = answer.detail;
    return error;
}
