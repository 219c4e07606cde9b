// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeaction.h"
#include "api/senders/senderdomainchange.h"

class ApiClient;

/// Gives a sender domain another return path or another tracking name. Undone by the old one.
class DomainRenaming final : public ChangeAction {
public:
    enum class Part { ReturnPath, Tracking };

    /// Where \p change names no old one, it is the one that is read.
    DomainRenaming(ApiClient &client, Part part, SubdomainChange change);

    [[nodiscard]] QString operation() const override;
    [[nodiscard]] QString subaccountId() const override { return m_change.subaccountId; }
    [[nodiscard]] ApiReplyOf<QJsonObject> *read(QObject *parent) override;
    [[nodiscard]] ChangeSummary summary(const QJsonObject &before) const override;
    [[nodiscard]] ApiReply *apply(const QJsonObject &before, QObject *parent) override;
    [[nodiscard]] QJsonObject expectedAfter(const QJsonObject &before) const override;
    [[nodiscard]] std::shared_ptr<ChangeAction> undo(const QJsonObject &before,
                                                     const QJsonObject &after) const override;
    [[nodiscard]] QString fieldTitle(const QString &path) const override;

private:
    [[nodiscard]] QLatin1StringView member() const;
    [[nodiscard]] QString nameIn(const QJsonObject &state) const;
    [[nodiscard]] SubdomainChange changeOf(const QJsonObject &before) const;
    [[nodiscard]] QString problemOf(const QJsonObject &before) const;
    [[nodiscard]] QStringList touchesOf(const QJsonObject &before) const;

    ApiClient &m_client;
    const Part m_part;
    const SubdomainChange m_change;
};
