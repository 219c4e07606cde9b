// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/changes/subaccountaddition.h"

#include "api/endpoints.h"
#include "api/mappedreply.h"
#include "api/subaccounts/changes/subaccountcosts.h"
#include "api/subaccounts/changes/subaccountstate.h"
#include "api/subaccounts/subaccountservice.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

using Found = QList<Subaccount>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountAddition)
};

/// Which ones have the name already: names need not be unique.
QJsonObject stateOf(const QString &name, const Found &found)
{
    QStringList ids;
    for (const Subaccount &subaccount : found) {
        if (subaccount.name == name)
            ids += subaccount.id;
    }
    ids.sort();
    return {
        {"count"_L1, ids.size()}, {"ids"_L1, QJsonArray::fromStringList(ids)}, {"name"_L1, name}};
}

/// All that the new one gets.
QList<FieldChange> fieldsOf(const NewSubaccount &wanted)
{
    QJsonObject members{
        {"archiving"_L1, wanted.archiving},     {"dedicated_ip"_L1, wanted.dedicatedIp},
        {"enforce_2fa"_L1, wanted.enforces2fa}, {"name"_L1, wanted.name},
        {"plan_size"_L1, wanted.planSize},      {"sms_enabled"_L1, wanted.sms}};
    if (!wanted.email.isEmpty())
        members.insert("email"_L1, wanted.email);
    if (wanted.sms)
        members.insert("sms_limit"_L1, wanted.smsLimit);
    QList<FieldChange> fields;
    for (auto member = members.begin(); member != members.end(); ++member)
        fields += {SubaccountState::fieldTitle(member.key()),
                   {},
                   SubaccountState::valueText(member.value())};
    return fields;
}

QString invitation(const NewSubaccount &wanted)
{
    if (wanted.email.isEmpty())
        return Tr::tr("Nobody is invited: it has no team member until one is added.");
    return Tr::tr("SMTP2GO sends an invitation to %1 by e-mail, at once.")
        .arg(shownText(wanted.email));
}

NewSubaccount trimmed(NewSubaccount subaccount)
{
    subaccount.name = subaccount.name.trimmed();
    return subaccount;
}

} // namespace

SubaccountAddition::SubaccountAddition(ApiClient &client, NewSubaccount subaccount)
    : m_client(client)
    , m_subaccount(trimmed(std::move(subaccount)))
{
}

QString SubaccountAddition::operation() const
{
    return endpoints::subaccountAdd.path;
}

ApiReplyOf<QJsonObject> *SubaccountAddition::read(QObject *parent)
{
    const SubaccountQuery query{.terms = {m_subaccount.name},
                                .match = SubaccountQuery::Match::Whole,
                                .pageSize = SubaccountQuery::largestPage};
    const auto state
        = [name = m_subaccount.name](const Found &found) { return stateOf(name, found); };
    return new MappedReply<Found, QJsonObject>(
        SubaccountService(m_client).search(query, {}, parent), state, parent);
}

ChangeSummary SubaccountAddition::summary(const QJsonObject &before) const
{
    const QString name = shownText(m_subaccount.name);
    QStringList touches{invitation(m_subaccount)};
    touches += costsOf(m_subaccount);
    const QStringList namesakes = before.value("ids"_L1).toVariant().toStringList();
    if (!namesakes.isEmpty())
        touches += Tr::tr("There is a subaccount of this name already (id %1): only the ids will "
                          "tell them apart.")
                       .arg(shownText(namesakes.join(u", "_s)));
    return {.title = Tr::tr("Add subaccount “%1”").arg(name),
            .subject = m_subaccount.name,
            .done = Tr::tr("Subaccount “%1” was added").arg(name),
            .fields = fieldsOf(m_subaccount),
            .touches = touches,
            .whyNotUndone = Tr::tr("A subaccount can't be removed, only closed."),
            .problem = m_subaccount.problem().value_or(QString())};
}

ApiReply *SubaccountAddition::apply(const QJsonObject &, QObject *parent)
{
    return SubaccountService(m_client).add(m_subaccount, parent);
}

QJsonObject SubaccountAddition::expectedAfter(const QJsonObject &before) const
{
    return {{"count"_L1, before.value("count"_L1).toInt() + 1}, {"name"_L1, m_subaccount.name}};
}

QString SubaccountAddition::fieldTitle(const QString &path) const
{
    return SubaccountState::fieldTitle(path);
}
