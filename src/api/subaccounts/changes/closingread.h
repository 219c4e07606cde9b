// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/changes/subaccountstops.h"
#include "api/subaccounts/subaccount.h"

#include <functional>
#include <optional>

/// The state of a subaccount, and what closing it stops.
class ClosingRead final : public ApiReplyOf<QJsonObject> {
public:
    using Keep = std::function<void(const SubaccountStops &)>;

    /// \p keep takes what it stops, before finished(); not for one that can't be closed.
    ClosingRead(ApiClient &client, QString id, Keep keep, QObject *parent);

    void cancel() override { m_current->cancel(); }

private:
    void takeSubaccount(const ApiReplyOf<std::optional<Subaccount>> &reply);
    void takeStops(const SubaccountStopsReply &reply);

    ApiClient &m_client;
    const QString m_id;
    const Keep m_keep;
    ApiReply *m_current = nullptr;
    QJsonObject m_state;
};
