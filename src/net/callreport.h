// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"
#include "net/httpanswer.h"
#include "net/waitreason.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUrl>
#include <chrono>

/// Where a call stands, for a list of all calls. A value, made anew at every change. Holds no key,
/// and of the body only what HttpRequest::shownBody allows.
struct CallReport {
    enum class State {
        Waiting,
        InFlight,
        WaitingToRetry,
        Joined, ///< answered along with another call that asks the same
        Done,
        Failed,
        Cancelled, ///< by the caller, or replaced by a newer question
    };

    quint64 id = 0; ///< grows from call to call
    quint64 joinedTo = 0; ///< id of the call that is sent in its place; 0: none
    QDateTime askedAt; ///< UTC
    Verb verb = Verb::Post;
    RetrySafety safety = RetrySafety::NotSafe;
    QUrl url; ///< base URL and path
    QString operation; ///< path, e.g. "/activity/search"
    QString account; ///< id
    QString accountName;
    QString summary; ///< of a write, for the person
    QByteArray shownBody; ///< null: not kept

    State state = State::Waiting;
    std::chrono::milliseconds since{0}; ///< since boot: when the state began
    std::chrono::milliseconds retryAt{0}; ///< since boot; while WaitingToRetry
    std::chrono::milliseconds waited{0}; ///< in all, up to `since`
    WaitReason reason = WaitReason::None; ///< while it waits: why; afterwards: the longest one

    int attempts = 0; ///< begun
    TransportError error = TransportError::None; ///< of the last attempt, or why there was none
    int status = 0; ///< HTTP status of the last attempt
    std::chrono::milliseconds duration{0}; ///< of the last attempt
    qsizetype size = 0; ///< bytes of the last answer's body

    [[nodiscard]] bool isWaiting() const
    {
        return state == State::Waiting || state == State::WaitingToRetry;
    }
    [[nodiscard]] bool hasEnded() const { return state >= State::Done; }
};

/// What was read in the answer of a call, after the call has ended.
struct AnswerNote {
    QString requestId; ///< may be empty
    QString failure; ///< a sentence or a code; empty: the answer says yes
};

Q_DECLARE_METATYPE(CallReport)
Q_DECLARE_METATYPE(AnswerNote)
