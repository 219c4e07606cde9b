// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuedrequest.h"

#include "net/requestqueue.h"

#include <utility>

QueuedRequest::QueuedRequest(RequestQueue *queue, quint64 id, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_id(id)
{
}

QueuedRequest::~QueuedRequest()
{
    cancel();
}

void QueuedRequest::cancel()
{
    if (m_queue && m_state != State::Finished)
        m_queue->cancel(m_id);
}

void QueuedRequest::note(const AnswerNote &note)
{
    if (m_queue)
        emit m_queue->answerNoted(m_id, note);
}

void QueuedRequest::enter(State state)
{
    m_state = state;
    emit stateChanged(state);
}

void QueuedRequest::finish(HttpAnswer answer)
{
    m_answer = std::move(answer);
    const auto tell = [this] {
        const QPointer<QueuedRequest> self = this;
        enter(State::Finished);
        if (self)
            emit finished();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}
