// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QObject>
#include <chrono>
#include <optional>

/// One call to the service, from the moment a service object makes it. Deleting it cancels.
/// The result of a successful one is in ApiReplyOf<T>.
class ApiReply : public QObject {
    Q_OBJECT
public:
    enum class State { Queued, Sent, WaitingToRetry, Finished };
    Q_ENUM(State)

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFinished() const { return m_state == State::Finished; }

    /// Set when the call failed. Complete once finished.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    /// Of the answer, also of a successful one. May be empty.
    [[nodiscard]] QString requestId() const { return m_requestId; }

    /// Ends the call with ApiError::Kind::Cancelled, through finished(). A write that is on the
    /// wire already can't be called back: it ends with its own answer.
    virtual void cancel() = 0;

signals:
    void stateChanged(ApiReply::State state);
    void retryScheduled(int attempt, std::chrono::milliseconds delay);

    /// Exactly once, always from the event loop, also for errors of use.
    void finished();

protected:
    using QObject::QObject;

    /// Not for Finished: that comes with succeed() or fail(), of which the first one counts.
    void enter(State state);
    void succeed();
    void fail(ApiError error);
    [[nodiscard]] bool isSettled() const { return m_settled; }
    void setRequestId(const QString &id) { m_requestId = id; }

private:
    void finishLater();

    State m_state = State::Queued;
    bool m_settled = false; ///< the outcome is known, finished() is on its way or has been
    std::optional<ApiError> m_error;
    QString m_requestId;
};

/// A call whose answer is a \p T.
template <typename T> class ApiReplyOf : public ApiReply {
public:
    /// Only when finished without an error.
    [[nodiscard]] const T &result() const { return *m_result; }

protected:
    using ApiReply::ApiReply;
    std::optional<T> m_result;
};
