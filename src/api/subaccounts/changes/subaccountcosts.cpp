// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/changes/subaccountcosts.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountCosts)
};

} // namespace

QStringList costsOf(const SubaccountEdit &edit)
{
    QStringList all;
    if (edit.planSize)
        all += Tr::tr("The account itself is billed for the plan of %L1 e-mails a month.")
                   .arg(*edit.planSize);
    if (edit.dedicatedIp)
        all += *edit.dedicatedIp ? Tr::tr("SMTP2GO assigns an IP address to it that nobody else "
                                          "sends from.")
                                 : Tr::tr("It loses its own IP address: its mail goes out from "
                                          "shared ones.");
    if (edit.archiving)
        all += *edit.archiving ? Tr::tr("Archiving may be switched on for its senders, which costs "
                                        "extra.")
                               : Tr::tr("The mail of its senders is archived no more.");
    if (edit.enforces2fa.value_or(false))
        all += Tr::tr("Its team members need a second factor to log in.");
    if (edit.sms.value_or(false) || edit.smsLimit)
        all += Tr::tr("SMS messages cost extra, each of them; the account itself is billed.");
    return all;
}

QStringList costsOf(const NewSubaccount &subaccount)
{
    SubaccountEdit edit{.planSize = subaccount.planSize};
    if (subaccount.dedicatedIp)
        edit.dedicatedIp = true;
    if (subaccount.archiving)
        edit.archiving = true;
    edit.enforces2fa = subaccount.enforces2fa;
    edit.sms = subaccount.sms;
    return costsOf(edit);
}
