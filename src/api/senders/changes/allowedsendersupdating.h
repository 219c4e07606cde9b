// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeaction.h"
#include "api/senders/allowedsenders.h"

class ApiClient;

/// Replaces the list of allowed senders and its mode. Another mode than disabled switches sender
/// domains and single senders off, which the summary says and asks a word for. Undone by the list
/// and the mode that were.
class AllowedSendersUpdating final : public ChangeAction {
public:
    AllowedSendersUpdating(ApiClient &client, AllowedSendersUpdate update);

    [[nodiscard]] QString operation() const override;
    [[nodiscard]] QString subaccountId() const override { return m_update.subaccountId; }
    [[nodiscard]] ApiReplyOf<QJsonObject> *read(QObject *parent) override;
    [[nodiscard]] ChangeSummary summary(const QJsonObject &before) const override;
    [[nodiscard]] ApiReply *apply(const QJsonObject &before, QObject *parent) override;
    [[nodiscard]] QJsonObject expectedAfter(const QJsonObject &before) const override;
    [[nodiscard]] std::shared_ptr<ChangeAction> undo(const QJsonObject &before,
                                                     const QJsonObject &after) const override;
    [[nodiscard]] QString fieldTitle(const QString &path) const override;

private:
    /// The mode is another one afterwards.
    [[nodiscard]] bool changesMode(const QJsonObject &before) const;

    ApiClient &m_client;
    const AllowedSendersUpdate m_update;
};
