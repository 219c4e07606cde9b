// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpanswer.h"

#include <QObject>
#include <QPointer>

class RequestQueue;
struct AnswerNote;

/// One call in the queue. Deleting it cancels the call.
class QueuedRequest : public QObject {
    Q_OBJECT
public:
    enum class State { Queued, Sent, WaitingToRetry, Finished };
    Q_ENUM(State)

    ~QueuedRequest() override;

    [[nodiscard]] State state() const { return m_state; }

    /// Complete once Finished.
    [[nodiscard]] const HttpAnswer &answer() const { return m_answer; }

    /// Ends the call with TransportError::Cancelled. A read in flight is aborted; a write in
    /// flight can't be called back and finishes by itself. Deleting the handle does the same, but
    /// no signal follows. Once the queue is gone the call has ended with Cancelled.
    void cancel();

    /// Passes on what was read in the answer, for the list of calls. Once Finished.
    void note(const AnswerNote &note);

signals:
    void stateChanged(QueuedRequest::State state);

    /// \p attempt failed (counted from 1); the next starts in about \p delay.
    void retryScheduled(int attempt, std::chrono::milliseconds delay);

    /// Exactly once, always from the event loop, also for errors of use.
    void finished();

private:
    friend class RequestQueue;
    QueuedRequest(RequestQueue *queue, quint64 id, QObject *parent);

    void enter(State state);
    void finish(HttpAnswer answer); ///< from the event loop

    QPointer<RequestQueue> m_queue;
    quint64 m_id;
    State m_state = State::Queued;
    HttpAnswer m_answer;
};
