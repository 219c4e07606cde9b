// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/calloptions.h"
#include "api/subaccounts/subaccountservice.h"

#include <optional>

class ApiClient;

/// Finds the subaccount with an id. Whether the search of the service meets ids is not documented,
/// so all of them are read where it finds none.
class SubaccountLookup final : public ApiReplyOf<std::optional<Subaccount>> {
public:
    SubaccountLookup(ApiClient &client, QString id, CallOptions options, QObject *parent);

    void cancel() override { m_search->cancel(); }

private:
    enum class Reach { Named, All };

    void search(Reach reach);
    void take(Reach reach);

    ApiClient &m_client;
    const QString m_id;
    const CallOptions m_options;
    ApiReplyOf<QList<Subaccount>> *m_search = nullptr;
};
