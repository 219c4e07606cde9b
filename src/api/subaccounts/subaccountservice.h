// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/calloptions.h"
#include "api/listpage.h"
#include "api/subaccounts/newsubaccount.h"
#include "api/subaccounts/subaccount.h"
#include "api/subaccounts/subaccountedit.h"
#include "api/subaccounts/subaccountquery.h"
#include "api/subaccounts/subaccountstateanswer.h"

#include <optional>

class ApiClient;

/// The subaccounts of a master account.
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

    /// Sends what \p edit sets, and answers with the subaccount as it is then, with archiving, 2FA
    /// and SMS, but without its address. \p name is for the person and the journal.
    [[nodiscard]] ApiReplyOf<Subaccount> *edit(const SubaccountEdit &edit, const QString &name,
                                               QObject *parent);
    [[nodiscard]] static QString editSummary(const SubaccountEdit &edit, const QString &name);

    /// Its senders and users send no more until it is reopened.
    [[nodiscard]] ApiReplyOf<SubaccountStateAnswer> *close(const QString &id, const QString &name,
                                                           QObject *parent);

    [[nodiscard]] ApiReplyOf<SubaccountStateAnswer> *reopen(const QString &id, const QString &name,
                                                            QObject *parent);

    /// The one with this id; nothing if there is none.
    [[nodiscard]] ApiReplyOf<std::optional<Subaccount>> *
    find(const QString &id, const CallOptions &options, QObject *parent);

private:
    ApiClient &m_client;
};
