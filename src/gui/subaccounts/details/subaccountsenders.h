// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/senderdomainservice.h"
#include "api/senders/singlesenderservice.h"
#include "gui/subaccounts/details/subaccountextra.h"

#include <QPointer>

class ApiClient;
class Clock;

/// The sender domains and single senders of a subaccount, asked for on its behalf.
class SubaccountSenders final : public SubaccountExtra {
    Q_OBJECT
public:
    /// Both must outlive this.
    SubaccountSenders(ApiClient &client, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] QString nothingText() const override;
    [[nodiscard]] QString readText() const override;
    [[nodiscard]] QString priceText() const override;

protected:
    void ask(const QString &id, QObject *parent) override;
    [[nodiscard]] Result outcome() const override;

private:
    ApiClient &m_client;
    const Clock &m_clock;
    QPointer<ApiReplyOf<QList<SenderDomain>>> m_domains;
    QPointer<ApiReplyOf<QList<SingleSender>>> m_singles;
};
