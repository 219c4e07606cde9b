// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityservice.h"
#include "api/apiclient.h"
#include "net/requestqueue.h"

#include <QPointer>
#include <QStringList>

/// A page on its way that the test answers.
class ScriptedReply final : public ActivityReply {
public:
    ScriptedReply(std::shared_ptr<EventDecoder> decoder, QObject *parent);

    void answer(const QByteArray &body);
    void refuse(const ApiError &error) { fail(error); }
    void retry(int attempt, std::chrono::milliseconds delay)
    {
        emit retryScheduled(attempt, delay);
    }
    void cancel() override { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    std::shared_ptr<EventDecoder> m_decoder;
    bool m_cancelled = false;
};

/// An ActivityService without a network: writes down what it is asked.
class ScriptedService final : public ActivityService {
public:
    struct Call {
        ActivityQuery query;
        QString token;
        CallOptions options;
        QPointer<ScriptedReply> reply;
    };

    explicit ScriptedService(const Clock &clock);

    ActivityReply *fetchPage(const ActivityQuery &query, const QString &continueToken,
                             std::shared_ptr<EventDecoder> decoder, const CallOptions &options,
                             QObject *parent) override;

    QList<Call> calls;

    [[nodiscard]] ScriptedReply &pending() const { return *calls.last().reply; }
    [[nodiscard]] QStringList tokens() const;

private:
    RequestQueue m_queue;
    ApiClient m_client;
};
