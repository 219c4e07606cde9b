// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeaction.h"
#include "api/senders/allowedsenders.h"

class ApiClient;

/// Puts entries into the list of allowed senders or takes them out; the mode stays. Undone by the
/// other of the two, for those entries that were not there, or were.
class AllowedSendersEditing final : public ChangeAction {
public:
    enum class Edit { Add, Remove };

    AllowedSendersEditing(ApiClient &client, Edit edit, AllowedSendersEntries entries);

    [[nodiscard]] QString operation() const override;
    [[nodiscard]] QString subaccountId() const override { return m_entries.subaccountId; }
    [[nodiscard]] ApiReplyOf<QJsonObject> *read(QObject *parent) override;
    [[nodiscard]] ChangeSummary summary(const QJsonObject &before) const override;
    [[nodiscard]] ApiReply *apply(const QJsonObject &before, QObject *parent) override;
    [[nodiscard]] QJsonObject expectedAfter(const QJsonObject &before) const override;
    [[nodiscard]] std::shared_ptr<ChangeAction> undo(const QJsonObject &before,
                                                     const QJsonObject &after) const override;
    [[nodiscard]] QString fieldTitle(const QString &path) const override;

private:
    /// The entries that make a difference.
    [[nodiscard]] QStringList changed(const QJsonObject &before) const;

    ApiClient &m_client;
    const Edit m_edit;
    const AllowedSendersEntries m_entries;
};
