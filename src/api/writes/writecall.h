// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/writes/write.h"
#include "api/writes/writechecker.h"
#include "api/writes/writecheckers.h"
#include "api/writes/writeflow.h"

/// The reply to a write: reads what a check would need, sends it, and after a 429 looks whether it
/// happened before it goes out once more. While it waits for that it is WaitingToRetry. An error of
/// Effect::Unknown stands in the journal: UnknownWrites finds out what became of it.
template <typename T> class WriteCall final : public ApiReplyOf<T> {
public:
    /// \p client must outlive the reply.
    WriteCall(ApiClient &client, Write write, Decoder<T> decoder, QObject *parent)
        : ApiReplyOf<T>(parent)
        , m_client(client)
        , m_write(std::move(write))
        , m_decoder(std::move(decoder))
        , m_checker(checkerOf(QString(m_write.endpoint.path)))
        , m_flow(m_write.endpoint,
                 m_checker ? WriteFlow::Checking::Possible : WriteFlow::Checking::Impossible)
    {
        m_write.body = client.bodyFor(m_write.endpoint, m_write.body); // the check needs it, too
        if (m_checker)
            m_note = m_checker->noteOf(m_write.body);
        // What may not be called must not even be read for.
        proceed(m_client.mayCall(m_write.endpoint) ? m_flow.begin() : WriteFlow::Step::Send);
    }

    void cancel() override
    {
        if (!this->isSettled())
            m_current->cancel();
    }

private:
    void proceed(WriteFlow::Step step)
    {
        switch (step) {
        case WriteFlow::Step::ReadBefore:
            return readBefore();
        case WriteFlow::Step::Send:
            return send();
        case WriteFlow::Step::Check:
            return check();
        case WriteFlow::Step::Finish:
            return this->fail(std::move(m_error));
        }
    }

    void readBefore()
    {
        auto *reply = m_checker->readBefore(m_client, m_note, this);
        if (!reply)
            return send();
        m_current = reply;
        QObject::connect(reply, &ApiReply::retryScheduled, this, &ApiReply::retryScheduled);
        QObject::connect(reply, &ApiReply::finished, this, [this, reply] {
            reply->deleteLater();
            if (reply->error())
                m_error = asOfTheWrite(*reply->error(), ApiError::Effect::NotSent);
            else
                m_note = reply->result();
            proceed(m_flow.afterReading(reply->error()));
        });
    }

    void send()
    {
        CallOptions options{.priority = Priority::UserWrite};
        options.intent.summary = m_write.summary;
        options.intent.check = m_note;
        auto *reply = m_client.send<T>(m_write.endpoint, m_write.body, m_decoder, options, this);
        m_current = reply;
        QObject::connect(reply, &ApiReply::stateChanged, this, [this](ApiReply::State state) {
            if (state != ApiReply::State::Finished)
                this->enter(state);
        });
        QObject::connect(reply, &ApiReply::finished, this, [this, reply] { takeAnswer(*reply); });
    }

    void takeAnswer(ApiReplyOf<T> &reply)
    {
        reply.deleteLater();
        this->setRequestId(reply.requestId());
        if (!reply.error()) {
            this->m_result = reply.result();
            return this->succeed();
        }
        m_error = *reply.error();
        proceed(m_flow.afterSending(reply.error()));
    }

    void check()
    {
        this->enter(ApiReply::State::WaitingToRetry);
        auto *reply = m_checker->check(m_client, m_note, this);
        m_current = reply;
        QObject::connect(reply, &ApiReply::retryScheduled, this, &ApiReply::retryScheduled);
        QObject::connect(reply, &ApiReply::finished, this, [this, reply] {
            reply->deleteLater();
            takeFinding(*reply);
        });
    }

    /// The write itself stands as refused, whatever becomes of the look.
    void takeFinding(const ApiReplyOf<WriteFinding> &reply)
    {
        if (reply.error() && reply.error()->kind == ApiError::Kind::Cancelled)
            return this->fail(asOfTheWrite(*reply.error(), ApiError::Effect::Refused));
        if (reply.error())
            return this->fail(std::move(m_error));
        if (reply.result().finding == UnknownWrite::Finding::Happened)
            m_error.effect = ApiError::Effect::Done;
        proceed(m_flow.afterChecking(reply.result().finding));
    }

    [[nodiscard]] ApiError asOfTheWrite(const ApiError &error, ApiError::Effect effect) const
    {
        ApiError own = m_client.contextOf(m_write.endpoint).completed(error);
        own.effect = effect;
        return own;
    }

    ApiClient &m_client;
    Write m_write;
    Decoder<T> m_decoder;
    const WriteChecker *m_checker;
    WriteFlow m_flow;
    QByteArray m_note; ///< for the check
    ApiError m_error; ///< of the step before
    ApiReply *m_current = nullptr;
};
