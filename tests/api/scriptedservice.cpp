// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/scriptedservice.h"

#include "api/activity/eventdecoder.h"
#include "net/transport.h"

namespace {

class NoTransport final : public Transport {
public:
    void send(quint64, const HttpRequest &, Done) override { }
    void abort(quint64) override { }
};

ApiAccess access()
{
    ApiAccess access;
    access.name = QStringLiteral("Harbour");
    return access;
}

} // namespace

ScriptedReply::ScriptedReply(std::shared_ptr<EventDecoder> decoder, QObject *parent)
    : ActivityReply(parent)
    , m_decoder(std::move(decoder))
{
}

void ScriptedReply::answer(const QByteArray &body)
{
    auto page = m_decoder->decode(body);
    if (!page)
        return fail(page.error());
    m_result = std::make_shared<const EventPage>(std::move(page).value());
    setRequestId((*m_result)->requestId);
    succeed();
}

// The base is only constructed with the client, it doesn't use it.
ScriptedService::ScriptedService(const Clock &clock)
    : ActivityService(m_client)
    , m_queue(std::make_unique<NoTransport>(), clock)
    , m_client(access(), m_queue)
{
}

ActivityReply *ScriptedService::fetchPage(const ActivityQuery &query, const QString &continueToken,
                                          std::shared_ptr<EventDecoder> decoder,
                                          const CallOptions &options, QObject *parent)
{
    auto *reply = new ScriptedReply(std::move(decoder), parent);
    calls.append({query, continueToken, options, reply});
    return reply;
}

QStringList ScriptedService::tokens() const
{
    QStringList tokens;
    for (const Call &call : calls)
        tokens += call.token;
    return tokens;
}
