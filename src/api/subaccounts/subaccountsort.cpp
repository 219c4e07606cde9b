// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountsort.h"

namespace {

using Field = SubaccountOverview::Field;
using Number = std::optional<double>;

template <typename T> Number numberOf(const std::optional<T> &value)
{
    return value ? Number(double(*value)) : std::nullopt;
}

/// Of the subaccount itself.
Number ownNumber(const SubaccountRow &row, Field field)
{
    switch (field) {
    case Field::State:
        return double(row.subaccount.state);
    case Field::PlanSize:
        return numberOf(row.subaccount.planSize);
    case Field::Used:
        return numberOf(row.subaccount.planUsed);
    case Field::Remaining:
        return numberOf(row.subaccount.planRemaining);
    case Field::RemainingShare:
        return row.remainingShare();
    case Field::DedicatedIp:
        return numberOf(row.subaccount.dedicatedIp);
    case Field::Archiving:
        return numberOf(row.subaccount.archiving);
    case Field::Enforces2fa:
        return numberOf(row.subaccount.enforces2fa);
    case Field::Sms:
        return numberOf(row.subaccount.smsEnabled);
    default:
        return std::nullopt;
    }
}

/// Of the period.
Number periodNumber(const EmailHistoryRow &numbers, Field field)
{
    switch (field) {
    case Field::Sent:
        return numberOf(numbers.sent);
    case Field::Bounces:
        return numberOf(numbers.bounces);
    case Field::BouncePercent:
        return numbers.bouncePercent;
    case Field::Rejects:
        return numberOf(numbers.rejects);
    case Field::RejectPercent:
        return numbers.rejectPercent;
    case Field::Spam:
        return numberOf(numbers.spam);
    case Field::SpamPercent:
        return numbers.spamPercent;
    case Field::Unsubscribes:
        return numberOf(numbers.unsubscribes);
    case Field::UnsubscribePercent:
        return numbers.unsubscribePercent;
    default:
        return std::nullopt;
    }
}

/// What is used up already comes before any day, what lasts after all of them.
Number endNumber(const UsageForecast &forecast)
{
    constexpr double afterAll = 1e9;
    switch (forecast.verdict) {
    case UsageForecast::Verdict::UsedUp:
        return 0;
    case UsageForecast::Verdict::RunsOut:
        return double(forecast.runsOutOn.toJulianDay());
    case UsageForecast::Verdict::Lasts:
        return afterAll;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<double> sortNumber(const SubaccountRow &row, SubaccountOverview::Field field)
{
    if (field == Field::RunsOut)
        return endNumber(row.forecast);
    if (field < Field::Sent)
        return ownNumber(row, field);
    return row.numbers ? periodNumber(*row.numbers, field) : std::nullopt;
}
