// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccountoverview.h"

#include <QList>
#include <memory>

/// Subaccounts made up for tests of the window's parts.
namespace SubaccountBench {

inline const QDateTime noon(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC);

inline Subaccount subaccount(const QString &id, const QString &name, qint64 used = 100,
                             Subaccount::State state = Subaccount::State::Active)
{
    return {.id = id,
            .name = name,
            .email = id.toLower() + QStringLiteral("@pine.example"),
            .state = state,
            .stateText = QStringLiteral("As SMTP2GO says"),
            .planSize = 10'000,
            .planUsed = used,
            .planRemaining = 10'000 - used};
}

inline EmailHistoryRow numbers(const QString &id, qint64 sent, double bouncePercent)
{
    return {.group = id,
            .id = id,
            .sent = sent,
            .bounces = qint64(double(sent) * bouncePercent / 100),
            .spam = 0,
            .bouncePercent = bouncePercent};
}

inline std::shared_ptr<const SubaccountOverview>
overview(const QList<Subaccount> &subaccounts, const QList<EmailHistoryRow> &numbers = {})
{
    SubaccountSources sources;
    sources.now = noon;
    sources.subaccounts = subaccounts;
    if (!numbers.isEmpty())
        sources.history = EmailHistory{.rows = numbers};
    sources.periodDays = 30;
    return std::make_shared<const SubaccountOverview>(sources);
}

} // namespace SubaccountBench
