// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/calloptions.h"
#include "api/senders/senderdomain.h"
#include "api/senders/senderdomainchange.h"
#include "api/senders/senderdomainquery.h"

class ApiClient;

/// The domains that an account and its subaccounts may send from. A request with a problem() is
/// answered with ApiError::Kind::InvalidRequest. Replies are never null; the parent that is given
/// owns them. The writes answer with the domains as the service lists them afterwards: mostly the
/// one that was written, none after a removal.
class SenderDomainService {
public:
    /// \p client must outlive the service and its replies.
    explicit SenderDomainService(ApiClient &client);

    using Domains = QList<SenderDomain>;

    /// All at once: the service has no pages here.
    [[nodiscard]] ApiReplyOf<Domains> *view(const SenderDomainQuery &query,
                                            const CallOptions &options, QObject *parent);

    /// Refused where the domain is there already: refusalReasonOf() tells.
    [[nodiscard]] ApiReplyOf<Domains> *add(const NewSenderDomain &domain, QObject *parent);

    /// Has the service look the records up now; it does so every seven minutes by itself.
    [[nodiscard]] ApiReplyOf<Domains> *verify(const DomainVerification &domain, QObject *parent);

    [[nodiscard]] ApiReplyOf<Domains> *setReturnPath(const SubdomainChange &change,
                                                     QObject *parent);
    [[nodiscard]] ApiReplyOf<Domains> *setTracking(const SubdomainChange &change, QObject *parent);

    /// Answers with the access as it is afterwards.
    [[nodiscard]] ApiReplyOf<DomainAccess> *setAccess(const DomainAccessChange &change,
                                                      QObject *parent);

    [[nodiscard]] ApiReplyOf<Domains> *remove(const DomainRemoval &domain, QObject *parent);

    /// What the journal of writes says of add() and verify(), for people.
    [[nodiscard]] static QString addSummary(const QString &domain);
    [[nodiscard]] static QString verifySummary(const QString &domain);

private:
    ApiClient &m_client;
};
