// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/changes/changelog.h"
#include "api/changes/changeplan.h"
#include "api/suppressions/changes/suppressionaddition.h"
#include "api/suppressions/changes/suppressionfreeing.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QThreadPool>

/// Plans of suppressions against a service that the test answers by hand, and a log of their own.
class ChangeBench {
public:
    explicit ChangeBench(bool readOnly = false)
    {
        auto made = std::make_unique<FakeTransport>();
        transport = made.get();
        queue = std::make_unique<RequestQueue>(std::move(made), clock);
        client = std::make_unique<ApiClient>(access(readOnly), *queue);
        log = std::make_unique<ChangeLog>(path());
    }

    ~ChangeBench()
    {
        client.reset();
        queue.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    static ApiAccess access(bool readOnly = false)
    {
        ApiAccess access;
        access.id = QStringLiteral("id-1");
        access.name = QStringLiteral("Harbour");
        access.baseUrl = QUrl(QStringLiteral("https://api.smtp2go.com/v3"));
        access.key = Secret("api-0123456789ABCDEF0123456789ABCDEF");
        access.readOnly = readOnly;
        access.keptAs = QStringLiteral("profile-1");
        return access;
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("o/log.jsonl")); }

    [[nodiscard]] std::unique_ptr<ChangePlan> plan(std::shared_ptr<ChangeAction> action)
    {
        auto plan = std::make_unique<ChangePlan>(std::move(action), *client, *log, clock);
        plan->setDelays({std::chrono::milliseconds(0), std::chrono::milliseconds(0)});
        return plan;
    }

    [[nodiscard]] std::shared_ptr<ChangeAction> addition(const QString &description = {})
    {
        return std::make_shared<SuppressionAddition>(
            *client,
            NewSuppression{.address = QStringLiteral("rosa@pine.example"),
                           .description = description});
    }

    /// An answer of /suppression/view with rosa held back for each of \p reasons.
    static QByteArray held(const QByteArrayList &reasons, const QByteArray &description = {})
    {
        QByteArrayList items;
        for (const QByteArray &reason : reasons)
            items += R"({"email_address":"rosa@pine.example","reason":")" + reason
                + R"(","block_description":")" + (reason == "manual" ? description : QByteArray())
                + R"("})";
        return R"({"request_id":"read","data":{"results":[)" + items.join(',') + "]}}";
    }

    [[nodiscard]] bool isSent(QLatin1StringView operation) const
    {
        return !transport->sent.empty()
            && transport->sent.front().request.endpoint.path == operation;
    }

    /// All of the log, as somebody would who only has the file.
    [[nodiscard]] QList<LoggedChange> entries() const
    {
        return ChangeLog(path()).entries().result();
    }

    QTemporaryDir folder;
    ManualClock clock;
    FakeTransport *transport = nullptr; ///< owned by the queue
    std::unique_ptr<RequestQueue> queue;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<ChangeLog> log;
};
