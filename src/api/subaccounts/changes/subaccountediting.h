// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeaction.h"
#include "api/subaccounts/subaccountedit.h"

class ApiClient;

/// Changes a subaccount. Undone by an edit of the same fields back to what they were, as far as the
/// service tells what they were.
class SubaccountEditing final : public ChangeAction {
public:
    SubaccountEditing(ApiClient &client, SubaccountEdit edit);

    [[nodiscard]] QString operation() const override;
    [[nodiscard]] QString subaccountId() const override { return m_edit.id; }
    [[nodiscard]] ApiReplyOf<QJsonObject> *read(QObject *parent) override;
    [[nodiscard]] ChangeSummary summary(const QJsonObject &before) const override;
    [[nodiscard]] ApiReply *apply(const QJsonObject &before, QObject *parent) override;
    [[nodiscard]] QJsonObject expectedAfter(const QJsonObject &before) const override;
    [[nodiscard]] std::shared_ptr<ChangeAction> undo(const QJsonObject &before,
                                                     const QJsonObject &after) const override;
    [[nodiscard]] QString fieldTitle(const QString &path) const override;

private:
    /// Without what is so already.
    [[nodiscard]] SubaccountEdit wanted(const QJsonObject &before) const;
    [[nodiscard]] QString problem(const QJsonObject &before) const;
    [[nodiscard]] QStringList touches(const SubaccountEdit &edit, const QJsonObject &before) const;

    ApiClient &m_client;
    const SubaccountEdit m_edit;
    std::optional<qint64> m_used; ///< of the plan, when it was read; no part of the state
};
