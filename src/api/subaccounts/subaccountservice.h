// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/calloptions.h"
#include "api/listpage.h"
#include "api/subaccounts/newsubaccount.h"
#include "api/subaccounts/subaccount.h"
#include "api/subaccounts/subaccountquery.h"

class ApiClient;

/// The subaccounts of a master account. Only /subaccounts/search and /subaccount/add so far.
/// A request with a problem() is answered with ApiError::Kind::InvalidRequest. Replies are never
/// null; the parent that is given owns them.
class SubaccountService {
public:
    /// \p client must outlive the service and its replies.
    explicit SubaccountService(ApiClient &client);

    using Page = ListPage<Subaccount>;

    /// The page that follows the one that \p continueToken came with; the first one without.
    [[nodiscard]] ApiReplyOf<Page> *fetchPage(const SubaccountQuery &query,
                                              const QString &continueToken,
                                              const CallOptions &options, QObject *parent);

    /// All pages.
    [[nodiscard]] ApiReplyOf<QList<Subaccount>> *
    search(const SubaccountQuery &query, const CallOptions &options, QObject *parent);

    /// Always makes a new one, also where the name is there already.
    [[nodiscard]] ApiReplyOf<Subaccount> *add(const NewSubaccount &subaccount, QObject *parent);

    /// What the journal of writes says of add(), for people.
    [[nodiscard]] static QString addSummary(const NewSubaccount &subaccount);

private:
    ApiClient &m_client;
};
