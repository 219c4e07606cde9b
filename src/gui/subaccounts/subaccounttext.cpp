// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccounttext.h"

#include "core/plaintext.h"
#include "gui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace SubaccountText {

namespace {

using Column = SubaccountColumn;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountText)
};

const QString &none()
{
    static const QString dash = QStringLiteral("–");
    return dash;
}

QString yesNo(const std::optional<bool> &value)
{
    if (!value)
        return none();
    return *value ? Tr::tr("Yes") : Tr::tr("No");
}

QString smsText(const Subaccount &subaccount)
{
    return subaccount.smsEnabled.value_or(false) && subaccount.smsLimit
        ? Tr::tr("Up to %1").arg(count(subaccount.smsLimit))
        : yesNo(subaccount.smsEnabled);
}

QString leftText(const SubaccountRow &row)
{
    const std::optional<double> share = row.remainingShare();
    if (!share)
        return count(row.subaccount.planRemaining);
    return Tr::tr("%1 (%2 %)")
        .arg(count(row.subaccount.planRemaining), QLocale().toString(int(*share * 100)));
}

QString usedUpText(const UsageForecast &forecast)
{
    using Verdict = UsageForecast::Verdict;
    if (forecast.verdict == Verdict::UsedUp)
        return Tr::tr("Used up");
    return forecast.verdict == Verdict::RunsOut ? TimeText::day(forecast.runsOutOn) : QString();
}

QString bounceText(const SubaccountRow &row)
{
    if (!row.numbers || !row.numbers->bouncePercent)
        return none();
    return Tr::tr("%1 %2", "percentage, judgement")
        .arg(percent(row.numbers->bouncePercent), band(row.numbers->bounceBand()));
}

QString number(const SubaccountRow &row, std::optional<qint64> EmailHistoryRow::*which)
{
    if (row.numbersState == SubaccountRow::NumbersState::None)
        return count(0);
    return row.numbers ? count((*row.numbers).*which) : none();
}

QString rate(const SubaccountRow &row, std::optional<double> EmailHistoryRow::*which)
{
    return row.numbers ? percent((*row.numbers).*which) : none();
}

QString whyNoNumbers(SubaccountRow::NumbersState state)
{
    switch (state) {
    case SubaccountRow::NumbersState::Known:
        return {};
    case SubaccountRow::NumbersState::None:
        return Tr::tr("Nothing was sent in this period.");
    case SubaccountRow::NumbersState::Ambiguous:
        return Tr::tr("SMTP2GO gives these numbers by name, and several subaccounts have this "
                      "one: whose they are can’t be told.");
    case SubaccountRow::NumbersState::NotRead:
        return Tr::tr("The numbers of the period are not there yet.");
    }
    return {};
}

QString nameTip(const SubaccountRow &row)
{
    QStringList lines{withId(row.subaccount)};
    if (row.nameCollides)
        lines += Tr::tr("Several subaccounts have this name.");
    return (lines + row.trouble()).join(QLatin1Char('\n'));
}

QString leftTip(const SubaccountRow &row)
{
    return Tr::tr("%1 of %2 e-mails a month are used, %3 remain.")
        .arg(count(row.subaccount.planUsed), count(row.subaccount.planSize),
             count(row.subaccount.planRemaining));
}

QString unknownTip(bool isKnown)
{
    return isKnown ? QString()
                   : Tr::tr("SMTP2GO tells this only when a subaccount is added or changed.");
}

QString bounceTip(const SubaccountRow &row)
{
    if (!row.numbers)
        return whyNoNumbers(row.numbersState);
    return Tr::tr("%1 of %2 e-mails bounced.\nBelow 8 % is good, up to 12 % fair, above poor.")
        .arg(count(row.numbers->bounces), count(row.numbers->sent));
}

} // namespace

QString cell(const SubaccountRow &row, Column column)
{
    const Subaccount &subaccount = row.subaccount;
    switch (column) {
    case Column::Name:
        return shownText(row.shownName());
    case Column::Id:
        return shownText(subaccount.id);
    case Column::Email:
        return shownText(subaccount.email);
    case Column::State:
        return state(subaccount);
    case Column::PlanSize:
        return count(subaccount.planSize);
    case Column::Used:
        return count(subaccount.planUsed);
    case Column::Left:
        return leftText(row);
    case Column::UsedUpOn:
        return usedUpText(row.forecast);
    case Column::Sent:
        return number(row, &EmailHistoryRow::sent);
    case Column::Bounces:
        return number(row, &EmailHistoryRow::bounces);
    case Column::BouncePercent:
        return bounceText(row);
    case Column::Rejects:
        return number(row, &EmailHistoryRow::rejects);
    case Column::RejectPercent:
        return rate(row, &EmailHistoryRow::rejectPercent);
    case Column::Spam:
        return number(row, &EmailHistoryRow::spam);
    case Column::SpamPercent:
        return rate(row, &EmailHistoryRow::spamPercent);
    case Column::Unsubscribes:
        return number(row, &EmailHistoryRow::unsubscribes);
    case Column::UnsubscribePercent:
        return rate(row, &EmailHistoryRow::unsubscribePercent);
    case Column::DedicatedIp:
        return yesNo(subaccount.dedicatedIp);
    case Column::Archiving:
        return yesNo(subaccount.archiving);
    case Column::Enforces2fa:
        return yesNo(subaccount.enforces2fa);
    case Column::Sms:
        return smsText(subaccount);
    }
    return {};
}

QString toolTip(const SubaccountRow &row, Column column)
{
    switch (column) {
    case Column::Name:
        return nameTip(row);
    case Column::Id:
    case Column::Email:
    case Column::State:
        return cell(row, column);
    case Column::PlanSize:
    case Column::Used:
    case Column::Left:
        return leftTip(row);
    case Column::UsedUpOn:
        return row.forecast.text();
    case Column::BouncePercent:
        return bounceTip(row);
    case Column::Archiving:
        return unknownTip(row.subaccount.archiving.has_value());
    case Column::Enforces2fa:
        return unknownTip(row.subaccount.enforces2fa.has_value());
    case Column::Sms:
        return unknownTip(row.subaccount.smsEnabled.has_value());
    case Column::DedicatedIp:
        return {};
    default:
        return whyNoNumbers(row.numbersState);
    }
}

QString state(const Subaccount &subaccount)
{
    switch (subaccount.state) {
    case Subaccount::State::Active:
        return Tr::tr("Active");
    case Subaccount::State::Closed:
        return Tr::tr("Closed");
    case Subaccount::State::Suspended:
        return Tr::tr("Suspended");
    case Subaccount::State::Unknown:
        break;
    }
    return subaccount.stateText.isEmpty() ? none() : shownText(subaccount.stateText);
}

QString band(BounceBand band)
{
    switch (band) {
    case BounceBand::Good:
        return Tr::tr("good");
    case BounceBand::Fair:
        return Tr::tr("fair");
    case BounceBand::Poor:
        return Tr::tr("poor");
    case BounceBand::Unknown:
        break;
    }
    return {};
}

QString count(const std::optional<qint64> &value)
{
    return value ? QLocale().toString(*value) : none();
}

QString percent(const std::optional<double> &value)
{
    return value ? Tr::tr("%1 %").arg(QLocale().toString(*value, 'f', 1)) : none();
}

QString withId(const Subaccount &subaccount)
{
    return subaccount.name.isEmpty()
        ? shownText(subaccount.id)
        : Tr::tr("%1 (%2)").arg(shownText(subaccount.name), shownText(subaccount.id));
}

QString totals(const SubaccountTotals &totals)
{
    QStringList parts{Tr::tr("%Ln subaccount(s)", nullptr, totals.count),
                      Tr::tr("%1 of %2 used").arg(count(totals.planUsed), count(totals.planSize)),
                      Tr::tr("%1 sent").arg(count(totals.sent)),
                      Tr::tr("%1 bounces (%2)")
                          .arg(count(totals.bounces), percent(totals.percent(totals.bounces))),
                      Tr::tr("%1 spam").arg(count(totals.spam))};
    if (totals.withoutNumbers == totals.count)
        parts = parts.first(2);
    else if (totals.withoutNumbers > 0)
        parts += Tr::tr("%Ln without numbers", nullptr, totals.withoutNumbers);
    return parts.join(QStringLiteral(" · "));
}

} // namespace SubaccountText
