// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeaction.h"
#include "api/senders/senderdomainchange.h"

class ApiClient;

/// Has the service look for the records of a domain now, as it does by itself every few minutes.
/// What it finds is for the DNS to say, so nothing is expected of the state afterwards, and there
/// is nothing to undo.
class DomainVerifying final : public ChangeAction {
public:
    DomainVerifying(ApiClient &client, DomainVerification domain);

    [[nodiscard]] QString operation() const override;
    [[nodiscard]] QString subaccountId() const override { return m_domain.subaccountId; }
    [[nodiscard]] ApiReplyOf<QJsonObject> *read(QObject *parent) override;
    [[nodiscard]] ChangeSummary summary(const QJsonObject &before) const override;
    [[nodiscard]] ApiReply *apply(const QJsonObject &before, QObject *parent) override;
    [[nodiscard]] QJsonObject expectedAfter(const QJsonObject &) const override { return {}; }
    [[nodiscard]] QString fieldTitle(const QString &path) const override;

private:
    ApiClient &m_client;
    const DomainVerification m_domain;
};
