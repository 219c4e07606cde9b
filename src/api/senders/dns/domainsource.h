// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/sendersource.h"
#include "api/senders/senderdomainservice.h"

/// What the service believes of \p domain.
[[nodiscard]] SenderBelief beliefOf(const SenderDomain &domain);

/// The sender domains of whoever is worked as, for the watch: asked behind everything that a person
/// waits for.
class DomainSource final : public SenderSource {
public:
    /// \p client must outlive this and its replies.
    explicit DomainSource(ApiClient &client);

    [[nodiscard]] ApiReplyOf<QList<WatchedSender>> *senders(QObject *parent) override;

private:
    SenderDomainService m_service;
    QString m_subaccountId;
};
