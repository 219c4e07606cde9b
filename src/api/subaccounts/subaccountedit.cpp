// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountedit.h"

#include "api/requesttext.h"
#include "api/subaccounts/newsubaccount.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountEdit)
};

/// Unset where it is as \p known.
template <typename Wanted, typename Known>
std::optional<Wanted> unless(const std::optional<Wanted> &wanted, const std::optional<Known> &known)
{
    return wanted && known && Known(*wanted) == *known ? std::nullopt : wanted;
}

template <typename T>
void insert(QJsonObject &json, QLatin1StringView field, const std::optional<T> &value)
{
    if (value)
        json.insert(field, *value);
}

std::optional<QString> problemOfName(const QString &name)
{
    if (name.isEmpty())
        return Tr::tr("A subaccount needs a name.");
    if (hasControlCharacter(name))
        return Tr::tr("The name has a line break or another control character in it.");
    return std::nullopt;
}

} // namespace

bool SubaccountEdit::isEmpty() const
{
    return *this == SubaccountEdit{.id = id};
}

SubaccountEdit SubaccountEdit::against(const Subaccount &before) const
{
    SubaccountEdit edit = *this;
    if (name && name->trimmed() == before.name)
        edit.name.reset();
    edit.planSize = unless(planSize, before.planSize);
    edit.dedicatedIp = unless(dedicatedIp, before.dedicatedIp);
    edit.archiving = unless(archiving, before.archiving);
    edit.enforces2fa = unless(enforces2fa, before.enforces2fa);
    edit.sms = unless(sms, before.smsEnabled);
    edit.smsLimit = unless(smsLimit, before.smsLimit);
    return edit;
}

std::optional<QString> SubaccountEdit::problem(const Subaccount &before) const
{
    if (id.isEmpty())
        return Tr::tr("It isn't said which subaccount to change.");
    if (isEmpty())
        return Tr::tr("Nothing would change.");
    if (const auto problem = name ? problemOfName(name->trimmed()) : std::nullopt)
        return problem;
    if (planSize && !NewSubaccount::isSold(*planSize))
        return Tr::tr("SMTP2GO has no plan of %L1 e-mails a month.").arg(*planSize);
    const qint64 size = planSize.value_or(before.planSize.value_or(0));
    if (dedicatedIp.value_or(before.dedicatedIp.value_or(false)) && size > 0
        && size <= NewSubaccount::largestWithoutDedicatedIp)
        return Tr::tr("A dedicated IP address needs a plan of more than %L1 e-mails a month.")
            .arg(NewSubaccount::largestWithoutDedicatedIp);
    if (smsLimit && *smsLimit < 0)
        return Tr::tr("The limit of SMS messages can't be negative.");
    return std::nullopt;
}

QByteArray SubaccountEdit::toJson() const
{
    QJsonObject json{{"id"_L1, id}};
    if (name)
        json.insert("fullname"_L1, name->trimmed());
    insert(json, "limit"_L1, planSize);
    insert(json, "dedicated_ip"_L1, dedicatedIp);
    insert(json, "archiving"_L1, archiving);
    insert(json, "enforce_2fa"_L1, enforces2fa);
    insert(json, "enable_sms"_L1, sms);
    insert(json, "sms_limit"_L1, smsLimit);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}
