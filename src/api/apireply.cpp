// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apireply.h"

#include <QPointer>
#include <utility>

void ApiReply::enter(State state)
{
    if (isSettled() || state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

void ApiReply::succeed()
{
    if (!std::exchange(m_settled, true))
        finishLater();
}

void ApiReply::fail(ApiError error)
{
    if (std::exchange(m_settled, true))
        return;
    if (!error.requestId.isEmpty())
        m_requestId = error.requestId;
    m_error = std::move(error);
    finishLater();
}

void ApiReply::finishLater()
{
    const auto finish = [this] {
        m_state = State::Finished;
        const QPointer<ApiReply> self = this;
        emit stateChanged(m_state);
        if (self)
            emit finished();
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}
