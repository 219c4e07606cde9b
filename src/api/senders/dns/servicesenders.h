// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/sendersource.h"

class SenderDomainService;
struct SenderDomain;

/// What the watch needs of \p domain, read on behalf of \p subaccountId (empty: the account's own).
[[nodiscard]] WatchedSender watchedSender(const SenderDomain &domain, const QString &subaccountId);

/// The sender domains of an account, by one /domain/view behind everything that a person waits for.
class ServiceSenders final : public SenderSource {
public:
    /// \p service must outlive this and its replies.
    ServiceSenders(SenderDomainService &service, QString subaccountId);

    [[nodiscard]] ApiReplyOf<QList<WatchedSender>> *senders(QObject *parent) override;

private:
    SenderDomainService &m_service;
    QString m_subaccountId;
};
