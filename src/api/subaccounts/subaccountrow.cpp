// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountrow.h"

#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountRow)
};

constexpr double nearlyUsedUp = 0.1; ///< of the plan left

} // namespace

QString SubaccountRow::shownName() const
{
    const QString name = shownText(subaccount.name);
    return nameCollides ? Tr::tr("%1 (%2)", "name, id").arg(name, shownText(subaccount.id)) : name;
}

std::optional<double> SubaccountRow::remainingShare() const
{
    const qint64 size = subaccount.planSize.value_or(0);
    if (size <= 0 || (!subaccount.planRemaining && !subaccount.planUsed))
        return std::nullopt;
    const qint64 left = subaccount.planRemaining.value_or(size - subaccount.planUsed.value_or(0));
    return qBound(0.0, double(left) / double(size), 1.0);
}

QStringList SubaccountRow::trouble() const
{
    QStringList all;
    if (subaccount.state == Subaccount::State::Suspended)
        all += Tr::tr("Suspended");
    if (subaccount.state == Subaccount::State::Closed)
        return all; // it sends nothing, so nothing else matters
    if (forecast.verdict == UsageForecast::Verdict::UsedUp)
        all += Tr::tr("The plan is used up");
    if (numbers && numbers->bounceBand() == BounceBand::Poor)
        all += Tr::tr("Poor bounce rate");
    if (forecast.verdict == UsageForecast::Verdict::RunsOut)
        all += Tr::tr("The plan will be used up before it is renewed");
    else if (const auto left = remainingShare(); left && *left > 0 && *left < nearlyUsedUp
             && forecast.verdict != UsageForecast::Verdict::Lasts)
        all += Tr::tr("The plan is nearly used up");
    return all;
}
