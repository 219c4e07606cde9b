// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/calloptions.h"
#include "api/listpage.h"
#include "api/suppressions/suppressionchange.h"
#include "api/suppressions/suppressionquery.h"

class ApiClient;

/// Whom an account and its subaccounts don't write to. A request with a problem() is answered with
/// ApiError::Kind::InvalidRequest. Replies are never null; the parent that is given owns them.
class SuppressionService {
public:
    /// \p client must outlive the service and its replies.
    explicit SuppressionService(ApiClient &client);

    using Page = ListPage<Suppression>;

    /// The page that follows the one that \p continueToken came with; the first one without.
    [[nodiscard]] ApiReplyOf<Page> *fetchPage(const SuppressionQuery &query,
                                              const QString &continueToken,
                                              const CallOptions &options, QObject *parent);

    /// All pages.
    [[nodiscard]] ApiReplyOf<QList<Suppression>> *view(const SuppressionQuery &query,
                                                       const CallOptions &options, QObject *parent);

    /// Of kind Manual. Not needed, and no error, where the address is held back by hand already.
    [[nodiscard]] ApiReplyOf<AddedSuppression> *add(const NewSuppression &suppression,
                                                    QObject *parent);

    [[nodiscard]] ApiReplyOf<QList<RemovedSuppression>> *remove(const SuppressionRemoval &removal,
                                                                QObject *parent);

private:
    ApiClient &m_client;
};
