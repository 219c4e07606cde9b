// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeaction.h"
#include "api/senders/senderdomainchange.h"

class ApiClient;

/// Changes which subaccounts may use a domain of the master. Undone by the access that it had.
class DomainAccessChanging final : public ChangeAction {
public:
    DomainAccessChanging(ApiClient &client, DomainAccessChange change);

    [[nodiscard]] QString operation() const override;
    [[nodiscard]] ApiReplyOf<QJsonObject> *read(QObject *parent) override;
    [[nodiscard]] ChangeSummary summary(const QJsonObject &before) const override;
    [[nodiscard]] ApiReply *apply(const QJsonObject &before, QObject *parent) override;
    [[nodiscard]] QJsonObject expectedAfter(const QJsonObject &before) const override;
    [[nodiscard]] std::shared_ptr<ChangeAction> undo(const QJsonObject &before,
                                                     const QJsonObject &after) const override;
    [[nodiscard]] QString fieldTitle(const QString &path) const override;

private:
    ApiClient &m_client;
    const DomainAccessChange m_change;
};
