// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/writes/writesettler.h"

#include "api/envelope.h"
#include "api/transportfailure.h"
#include "net/requestqueue.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace {

struct Understood {
    ApiError::Effect effect = ApiError::Effect::Unknown;
    QString requestId;
};

Understood understood(const HttpAnswer &answer)
{
    const auto envelope = openEnvelope(answer);
    if (!envelope)
        return {envelope.error().effect, envelope.error().requestId};
    return {ApiError::Effect::Done, envelope.value().requestId};
}

WriteState stateOf(ApiError::Effect effect)
{
    switch (effect) {
    case ApiError::Effect::NotSent:
        return WriteState::NotSent;
    case ApiError::Effect::Refused:
        return WriteState::Refused;
    case ApiError::Effect::Done:
        return WriteState::Done;
    case ApiError::Effect::Unknown:
        break;
    }
    return WriteState::Unknown;
}

} // namespace

WriteSettler::WriteSettler(RequestQueue &queue, HttpRequest request)
    : QObject(&queue)
    , m_queue(queue)
    , m_request(queue.submit(std::move(request), this))
{
    connect(m_request, &QueuedRequest::finished, this, &WriteSettler::understand);
}

void WriteSettler::understand()
{
    const HttpAnswer answer = m_request->answer();
    if (answer.error != TransportError::None || answer.writeNumber == 0)
        return finish(transportFailure(answer).effect); // the queue has settled that
    auto *watcher = new QFutureWatcher<Understood>(this);
    connect(watcher, &QFutureWatcher<Understood>::finished, this,
            [this, watcher, number = answer.writeNumber] {
                const Understood result = watcher->result();
                m_queue.settleWrite(number, stateOf(result.effect), result.requestId);
                finish(result.effect);
            });
    watcher->setFuture(QtConcurrent::run([answer] { return understood(answer); }));
}

void WriteSettler::finish(ApiError::Effect effect)
{
    m_effect = effect;
    emit settled();
    deleteLater();
}
