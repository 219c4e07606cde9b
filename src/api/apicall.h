// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierrorwords.h"
#include "api/apireply.h"
#include "api/callcontext.h"
#include "api/decodedanswer.h"
#include "api/transportfailure.h"
#include "api/writes/writesettler.h"
#include "net/callreport.h"
#include "net/queuedrequest.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>
#include <memory>

/// The reply that ApiClient hands out: waits for the queue, then for the worker.
template <typename T> class ApiCall final : public ApiReplyOf<T> {
public:
    ApiCall(CallContext context, Decoder<T> decoder, QObject *parent)
        : ApiReplyOf<T>(parent)
        , m_context(std::move(context))
        , m_decoder(std::move(decoder))
    {
    }

    /// A write that is on the wire already goes on; the journal is told what becomes of it.
    ~ApiCall() override
    {
        if (m_request)
            m_request->cancel();
    }

    void refuse(ApiError error)
    {
        error.writeNumber = m_writeNumber;
        this->fail(m_context.completed(std::move(error)));
    }

    /// \p request is to be a child of this reply.
    void followRead(QueuedRequest *request)
    {
        follow(request);
        QObject::connect(request, &QueuedRequest::finished, this, [this] { handleAnswer(); });
    }

    void followWrite(WriteSettler *settler)
    {
        follow(settler->request());
        QObject::connect(settler, &WriteSettler::settled, this, [this, settler] {
            m_effect = settler->effect();
            handleAnswer();
        });
        QObject::connect(settler, &QObject::destroyed, this, [this] { handleLoss(); });
    }

    void cancel() override
    {
        if (m_request && m_request->state() != QueuedRequest::State::Finished)
            m_request->cancel();
        else
            refuse({.kind = ApiError::Kind::Cancelled, .effect = m_effect});
    }

private:
    using Decoded = std::shared_ptr<DecodedAnswer<T>>;
    using Watcher = QFutureWatcher<Decoded>;

    void follow(QueuedRequest *request)
    {
        m_request = request;
        QObject::connect(request, &QueuedRequest::stateChanged, this,
                         [this](QueuedRequest::State state) { followState(state); });
        QObject::connect(request, &QueuedRequest::retryScheduled, this, &ApiReply::retryScheduled);
    }

    void followState(QueuedRequest::State state)
    {
        switch (state) {
        case QueuedRequest::State::Queued:
            return this->enter(ApiReply::State::Queued);
        case QueuedRequest::State::Sent:
            return this->enter(ApiReply::State::Sent);
        case QueuedRequest::State::WaitingToRetry:
            return this->enter(ApiReply::State::WaitingToRetry);
        case QueuedRequest::State::Finished:
            return; // for the caller it is still under way: the worker comes next
        }
    }

    /// The queue is gone, and with it what was under way.
    void handleLoss()
    {
        if (m_hasAnswer || this->isSettled())
            return;
        const bool wasSent = this->state() == ApiReply::State::Sent;
        refuse({.kind = ApiError::Kind::Cancelled,
                .effect = wasSent ? ApiError::Effect::Unknown : ApiError::Effect::NotSent});
    }

    void handleAnswer()
    {
        m_hasAnswer = true;
        m_writeNumber = m_request->answer().writeNumber;
        if (m_request->answer().error != TransportError::None)
            refuse(transportFailure(m_request->answer()));
        else
            decode();
    }

    void decode()
    {
        auto *watcher = new Watcher(this);
        QObject::connect(watcher, &Watcher::finished, this,
                         [this, watcher] { settle(*watcher->result()); });
        watcher->setFuture(
            QtConcurrent::run([answer = m_request->answer(), decoder = m_decoder]() -> Decoded {
                return std::make_shared<DecodedAnswer<T>>(decodedAnswer(answer, decoder));
            }));
    }

    void settle(DecodedAnswer<T> &decoded)
    {
        if (m_request)
            m_request->note({decoded.requestId,
                             decoded.result
                                 ? QString()
                                 : captionOf(m_context.completed(decoded.result.error()))});
        if (this->isSettled())
            return;
        this->setRequestId(decoded.requestId);
        if (!decoded.result)
            return refuse(decoded.result.error());
        this->m_result = std::move(decoded.result).value();
        this->succeed();
    }

    CallContext m_context;
    Decoder<T> m_decoder;
    QPointer<QueuedRequest> m_request;
    ApiError::Effect m_effect = ApiError::Effect::Done; ///< of an answer that is not read further
    qint64 m_writeNumber = 0;
    bool m_hasAnswer = false;
};
