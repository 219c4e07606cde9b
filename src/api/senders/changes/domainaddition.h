// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeaction.h"
#include "api/senders/senderdomainchange.h"

class ApiClient;

/// Adds a sender domain. Undone by removing it.
class DomainAddition final : public ChangeAction {
public:
    DomainAddition(ApiClient &client, NewSenderDomain domain);

    [[nodiscard]] QString operation() const override;
    [[nodiscard]] QString subaccountId() const override { return m_domain.subaccountId; }
    [[nodiscard]] ApiReplyOf<QJsonObject> *read(QObject *parent) override;
    [[nodiscard]] ChangeSummary summary(const QJsonObject &before) const override;
    [[nodiscard]] ApiReply *apply(const QJsonObject &before, QObject *parent) override;
    [[nodiscard]] QJsonObject expectedAfter(const QJsonObject &before) const override;
    [[nodiscard]] std::shared_ptr<ChangeAction> undo(const QJsonObject &before,
                                                     const QJsonObject &after) const override;
    [[nodiscard]] QString fieldTitle(const QString &path) const override;

private:
    ApiClient &m_client;
    const NewSenderDomain m_domain;
};
