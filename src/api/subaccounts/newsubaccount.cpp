// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/newsubaccount.h"

#include "api/requesttext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NewSubaccount)
};

std::optional<QString> problemOfPlan(const NewSubaccount &subaccount)
{
    if (!NewSubaccount::isSold(subaccount.planSize))
        return Tr::tr("SMTP2GO has no plan of %L1 e-mails a month.").arg(subaccount.planSize);
    if (subaccount.dedicatedIp && subaccount.planSize <= NewSubaccount::largestWithoutDedicatedIp)
        return Tr::tr("A dedicated IP address needs a plan of more than %L1 e-mails a month.")
            .arg(NewSubaccount::largestWithoutDedicatedIp);
    if (subaccount.sms && subaccount.smsLimit < 0)
        return Tr::tr("The limit of SMS messages can't be negative.");
    return std::nullopt;
}

} // namespace

bool NewSubaccount::isSold(int planSize)
{
    return std::find(planSizes.begin(), planSizes.end(), planSize) != planSizes.end();
}

std::optional<QString> NewSubaccount::problem() const
{
    if (name.trimmed().isEmpty())
        return Tr::tr("A subaccount needs a name.");
    if (hasControlCharacter(name.trimmed()))
        return Tr::tr("The name has a line break or another control character in it.");
    if (!email.isEmpty() && !isMailAddress(email))
        return Tr::tr("“%1” is not an e-mail address.").arg(email);
    return problemOfPlan(*this);
}

QByteArray NewSubaccount::toJson() const
{
    QJsonObject json{
        {"archiving"_L1, archiving},     {"dedicated_ip"_L1, dedicatedIp}, {"enable_sms"_L1, sms},
        {"enforce_2fa"_L1, enforces2fa}, {"fullname"_L1, name.trimmed()},  {"limit"_L1, planSize},
    };
    if (sms)
        json.insert("sms_limit"_L1, smsLimit);
    if (!email.isEmpty())
        json.insert("subaccount_email"_L1, email);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
