// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccounttrouble.h"

#include <QCoreApplication>

namespace SubaccountTroubles {

namespace {

using Trouble = SubaccountTrouble;

constexpr double nearly = 0.1;
constexpr int soonDays = 7;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountTroubles)
};

BounceBand bandOf(const SubaccountRow &row)
{
    return row.numbers ? row.numbers->bounceBand() : BounceBand::Unknown;
}

/// Closed ones send nothing: theirs is no trouble.
bool isNearlyUsedUp(const SubaccountRow &row)
{
    using Verdict = UsageForecast::Verdict;
    const std::optional<double> share = row.remainingShare();
    const bool isOpen = row.subaccount.state != Subaccount::State::Closed;
    const bool isSoon = row.forecast.verdict == Verdict::RunsOut
        && row.forecast.runsOutOn <= QDateTime::currentDateTimeUtc().date().addDays(soonDays);
    return isOpen && ((share && *share < nearly) || isSoon);
}

} // namespace

const QList<Trouble> &all()
{
    static const QList<Trouble> all{
        Trouble::Ignored,     Trouble::Any,          Trouble::Suspended,  Trouble::PoorBounces,
        Trouble::FairBounces, Trouble::NearlyUsedUp, Trouble::Complaints, Trouble::NamesCollide};
    return all;
}

QString title(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Ignored:
        return Tr::tr("With and without trouble");
    case Trouble::Any:
        return Tr::tr("Any trouble");
    case Trouble::Suspended:
        return Tr::tr("Suspended");
    case Trouble::PoorBounces:
        return Tr::tr("Poor bounce rate");
    case Trouble::FairBounces:
        return Tr::tr("Fair or poor bounce rate");
    case Trouble::NearlyUsedUp:
        return Tr::tr("Plan nearly used up");
    case Trouble::Complaints:
        return Tr::tr("Spam complaints");
    case Trouble::NamesCollide:
        return Tr::tr("Name used more than once");
    }
    return {};
}

bool has(const SubaccountRow &row, Trouble trouble)
{
    switch (trouble) {
    case Trouble::Ignored:
        return true;
    case Trouble::Any:
        return row.hasTrouble();
    case Trouble::Suspended:
        return row.subaccount.state == Subaccount::State::Suspended;
    case Trouble::PoorBounces:
        return bandOf(row) == BounceBand::Poor;
    case Trouble::FairBounces:
        return bandOf(row) == BounceBand::Poor || bandOf(row) == BounceBand::Fair;
    case Trouble::NearlyUsedUp:
        return isNearlyUsedUp(row);
    case Trouble::Complaints:
        return row.numbers && row.numbers->spam.value_or(0) > 0;
    case Trouble::NamesCollide:
        return row.nameCollides;
    }
    return false;
}

} // namespace SubaccountTroubles
