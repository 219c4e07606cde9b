// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keyprobe.h"
#include "account/profilekeys.h"
#include "account/profilestore.h"
#include "account/sessionkeystore.h"
#include "api/apiclient.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"
#include "support/scriptedkeystore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// What the dialogs of accounts work with, without a network: the test answers the probes.
class AccountBench : public KeyProbe {
public:
    AccountBench() { store.load(); }

    KeyPermissionsReply *probe(const QUrl &baseUrl, const Secret &key, QObject *parent) override
    {
        ++probes;
        m_client = std::make_unique<ApiClient>(ApiAccess{.id = baseUrl.host(),
                                                         .name = QStringLiteral("New account"),
                                                         .baseUrl = baseUrl,
                                                         .key = key},
                                               m_queue);
        return KeyPermissionsService(*m_client).fetch(Priority::UserRead, parent);
    }

    /// Where the question under way was sent to.
    [[nodiscard]] QString asked() const
    {
        return transport->sent.empty() ? QString() : transport->sent.front().request.baseUrl.host();
    }

    void answerWithRights(const QStringList &paths) const
    {
        transport->answer(
            200,
            QJsonDocument(QJsonObject{{QStringLiteral("data"), QJsonArray::fromStringList(paths)}})
                .toJson());
    }

    void answerUnknown() const
    {
        transport->answer(
            400,
            R"({"request_id":"r-1","data":{"error":"No user matching the passed 'api_key' was not found",)"
            R"("error_code":"E_ApiResponseCodes.API_EXCEPTION"}})");
    }

    QTemporaryDir folder;
    ProfileStore store{folder.path()};
    ScriptedKeyStore system;
    SessionKeyStore session;
    ProfileKeys keys{system, session};
    FakeTransport *transport = new FakeTransport; ///< owned by the queue
    int probes = 0;

private:
    ManualClock m_clock;
    RequestQueue m_queue{std::unique_ptr<Transport>(transport), m_clock};
    std::unique_ptr<ApiClient> m_client;
};
