// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeaction.h"
#include "api/suppressions/suppressionchange.h"

class ApiClient;

/// Holds an address or a domain back by hand. Undone by freeing it from that.
class SuppressionAddition final : public ChangeAction {
public:
    SuppressionAddition(ApiClient &client, NewSuppression suppression);

    [[nodiscard]] QString operation() const override;
    [[nodiscard]] QString subaccountId() const override { return m_suppression.subaccountId; }
    [[nodiscard]] ApiReplyOf<QJsonObject> *read(QObject *parent) override;
    [[nodiscard]] ChangeSummary summary(const QJsonObject &before) const override;
    [[nodiscard]] ApiReply *apply(const QJsonObject &before, QObject *parent) override;
    [[nodiscard]] QJsonObject expectedAfter(const QJsonObject &before) const override;
    [[nodiscard]] std::shared_ptr<ChangeAction> undo(const QJsonObject &before,
                                                     const QJsonObject &after) const override;
    [[nodiscard]] QString fieldTitle(const QString &path) const override;

private:
    ApiClient &m_client;
    const NewSuppression m_suppression;
};
