// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/apireply.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <functional>
#include <optional>

class ApiClient;

/// What a subaccount has that sends.
struct SubaccountStops {
    std::optional<QStringList> domains; ///< as people read them; unset: could not be read
    std::optional<int> singleSenders;
    std::optional<int> users; ///< SMTP
    std::optional<qint64> sent; ///< in the last 7 days

    /// A sentence each, also for what could not be read.
    [[nodiscard]] QStringList sentences() const;

    friend bool operator==(const SubaccountStops &, const SubaccountStops &) = default;
};

/// Reads the above for one subaccount. What can't be read stays unset: it ends without an error,
/// unless it is cancelled.
class SubaccountStopsReply final : public ApiReplyOf<SubaccountStops> {
public:
    /// \p name as the history may name it.
    SubaccountStopsReply(ApiClient &client, const QString &id, const QString &name,
                         QObject *parent);

    void cancel() override;

private:
    void readDomains(ApiClient &client, const QString &id);
    void readSingleSenders(ApiClient &client, const QString &id);
    void readUsers(ApiClient &client, const QString &id);
    void readMail(ApiClient &client, const QString &id, const QString &name);
    void follow(ApiReply *reply, std::function<void()> take);

    QList<ApiReply *> m_open;
    SubaccountStops m_stops;
};
