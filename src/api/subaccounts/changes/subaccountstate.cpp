// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/changes/subaccountstate.h"

#include "api/json/jsonfields.h"
#include "api/mappedreply.h"
#include "api/subaccounts/subaccountservice.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountState)
};

template <typename T>
void insert(QJsonObject &json, QLatin1StringView member, const std::optional<T> &value)
{
    if (value)
        json.insert(member, *value);
}

/// Nothing where \p member is missing in \p to or as it is in \p from.
QJsonValue changed(const QJsonObject &from, const QJsonObject &to, QLatin1StringView member)
{
    return from.value(member) == to.value(member) ? QJsonValue(QJsonValue::Undefined)
                                                  : to.value(member);
}

std::optional<int> smallCountIn(const QJsonValue &value)
{
    const auto count = countIn(value);
    return count ? std::optional(int(*count)) : std::nullopt;
}

} // namespace

QJsonObject SubaccountState::stateOf(const QString &id, const std::optional<Subaccount> &subaccount)
{
    if (!subaccount)
        return {{"id"_L1, id}, {"there"_L1, false}};
    QJsonObject state{{"email"_L1, subaccount->email},
                      {"id"_L1, subaccount->id},
                      {"name"_L1, subaccount->name},
                      {"state"_L1, subaccount->stateText.toLower()},
                      {"there"_L1, true}};
    insert(state, "plan_size"_L1, subaccount->planSize);
    insert(state, "dedicated_ip"_L1, subaccount->dedicatedIp);
    insert(state, "archiving"_L1, subaccount->archiving);
    insert(state, "enforce_2fa"_L1, subaccount->enforces2fa);
    insert(state, "sms_enabled"_L1, subaccount->smsEnabled);
    insert(state, "sms_limit"_L1, subaccount->smsLimit);
    return state;
}

ApiReplyOf<QJsonObject> *SubaccountState::read(ApiClient &client, const QString &id,
                                               QObject *parent)
{
    using Found = std::optional<Subaccount>;
    const auto state = [id](const Found &found) { return stateOf(id, found); };
    return new MappedReply<Found, QJsonObject>(SubaccountService(client).find(id, {}, parent),
                                               state, parent);
}

bool SubaccountState::isThere(const QJsonObject &state)
{
    return state.value("there"_L1).toBool();
}

QString SubaccountState::id(const QJsonObject &state)
{
    return state.value("id"_L1).toString();
}

QString SubaccountState::name(const QJsonObject &state)
{
    return state.value("name"_L1).toString();
}

Subaccount SubaccountState::subaccountIn(const QJsonObject &state)
{
    return {.id = id(state),
            .name = name(state),
            .email = state.value("email"_L1).toString(),
            .planSize = countIn(state.value("plan_size"_L1)),
            .dedicatedIp = flagIn(state.value("dedicated_ip"_L1)),
            .archiving = flagIn(state.value("archiving"_L1)),
            .enforces2fa = flagIn(state.value("enforce_2fa"_L1)),
            .smsEnabled = flagIn(state.value("sms_enabled"_L1)),
            .smsLimit = countIn(state.value("sms_limit"_L1))};
}

QString SubaccountState::shown(const QJsonObject &state)
{
    return Tr::tr("“%1” (id %2)").arg(shownText(name(state)), shownText(id(state)));
}

QString SubaccountState::missing(const QJsonObject &state)
{
    return Tr::tr("SMTP2GO shows no subaccount with the id %1.").arg(shownText(id(state)));
}

SubaccountEdit SubaccountState::editFrom(const QJsonObject &from, const QJsonObject &to)
{
    const auto value = [&](QLatin1StringView member) { return changed(from, to, member); };
    const QJsonValue name = value("name"_L1);
    return {.id = id(from),
            .name = name.isString() ? std::optional(name.toString()) : std::nullopt,
            .planSize = smallCountIn(value("plan_size"_L1)),
            .dedicatedIp = flagIn(value("dedicated_ip"_L1)),
            .archiving = flagIn(value("archiving"_L1)),
            .enforces2fa = flagIn(value("enforce_2fa"_L1)),
            .sms = flagIn(value("sms_enabled"_L1)),
            .smsLimit = smallCountIn(value("sms_limit"_L1))};
}

QJsonObject SubaccountState::membersOf(const SubaccountEdit &edit)
{
    QJsonObject members;
    if (edit.name)
        members.insert("name"_L1, edit.name->trimmed());
    insert(members, "plan_size"_L1, edit.planSize);
    insert(members, "dedicated_ip"_L1, edit.dedicatedIp);
    insert(members, "archiving"_L1, edit.archiving);
    insert(members, "enforce_2fa"_L1, edit.enforces2fa);
    insert(members, "sms_enabled"_L1, edit.sms);
    insert(members, "sms_limit"_L1, edit.smsLimit);
    return members;
}

QString SubaccountState::fieldTitle(const QString &path)
{
    const QHash<QString, QString> titles{
        {u"archiving"_s, Tr::tr("Archiving allowed")},
        {u"count"_s, Tr::tr("Subaccounts of this name")},
        {u"dedicated_ip"_s, Tr::tr("Dedicated IP address")},
        {u"email"_s, Tr::tr("E-mail")},
        {u"enforce_2fa"_s, Tr::tr("Two-factor authentication enforced")},
        {u"id"_s, Tr::tr("Id")},
        {u"ids"_s, Tr::tr("Ids")},
        {u"name"_s, Tr::tr("Name")},
        {u"plan_size"_s, Tr::tr("E-mails a month")},
        {u"sms_enabled"_s, Tr::tr("SMS")},
        {u"sms_limit"_s, Tr::tr("SMS messages a month")},
        {u"state"_s, Tr::tr("State")},
        {u"there"_s, Tr::tr("There")},
    };
    return titles.value(path, path);
}

QString SubaccountState::valueText(const QJsonValue &value)
{
    if (value.isUndefined())
        return Tr::tr("not known");
    if (value.isBool())
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    return value.isDouble() ? QLocale().toString(value.toInteger()) : shownText(value.toString());
}
