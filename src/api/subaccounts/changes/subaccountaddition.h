// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeaction.h"
#include "api/subaccounts/newsubaccount.h"

class ApiClient;

/// Adds a subaccount. Can't be undone: a subaccount can be closed, never removed.
class SubaccountAddition final : public ChangeAction {
public:
    SubaccountAddition(ApiClient &client, NewSubaccount subaccount);

    [[nodiscard]] QString operation() const override;
    [[nodiscard]] ApiReplyOf<QJsonObject> *read(QObject *parent) override;
    [[nodiscard]] ChangeSummary summary(const QJsonObject &before) const override;
    [[nodiscard]] ApiReply *apply(const QJsonObject &before, QObject *parent) override;
    [[nodiscard]] QJsonObject expectedAfter(const QJsonObject &before) const override;
    [[nodiscard]] QString fieldTitle(const QString &path) const override;

private:
    ApiClient &m_client;
    const NewSubaccount m_subaccount;
};
