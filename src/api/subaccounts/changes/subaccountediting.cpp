// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/changes/subaccountediting.h"

#include "api/endpoints.h"
#include "api/mappedreply.h"
#include "api/subaccounts/changes/subaccountcosts.h"
#include "api/subaccounts/changes/subaccountstate.h"
#include "api/subaccounts/subaccountservice.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountEditing)
};

/// Of \p members, those that the state before tells.
QJsonObject toldBefore(const QJsonObject &members, const QJsonObject &before)
{
    QJsonObject told;
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (before.contains(member.key()))
            told.insert(member.key(), member.value());
    }
    return told;
}

QList<FieldChange> fieldsOf(const QJsonObject &members, const QJsonObject &before)
{
    QList<FieldChange> fields;
    for (auto member = members.begin(); member != members.end(); ++member)
        fields += {SubaccountState::fieldTitle(member.key()),
                   SubaccountState::valueText(before.value(member.key())),
                   SubaccountState::valueText(member.value())};
    return fields;
}

void explainUndo(ChangeSummary &summary, const QJsonObject &members, const QJsonObject &before)
{
    const qsizetype told = toldBefore(members, before).size();
    if (told == members.size())
        summary.undo = Tr::tr("It can be changed back.");
    else if (told > 0)
        summary.undo = Tr::tr("It can be changed back, but for what isn't known now.");
    else
        summary.whyNotUndone = Tr::tr("SMTP2GO doesn't tell how it is now, so it can't be put back "
                                      "automatically.");
}

} // namespace

SubaccountEditing::SubaccountEditing(ApiClient &client, SubaccountEdit edit)
    : m_client(client)
    , m_edit(std::move(edit))
{
}

QString SubaccountEditing::operation() const
{
    return endpoints::subaccountEdit.path;
}

ApiReplyOf<QJsonObject> *SubaccountEditing::read(QObject *parent)
{
    using Found = std::optional<Subaccount>;
    auto *lookup = SubaccountService(m_client).find(m_edit.id, {}, parent);
    const auto state = [this](const Found &found) {
        m_used = found ? found->planUsed : std::nullopt;
        return SubaccountState::stateOf(m_edit.id, found);
    };
    return new MappedReply<Found, QJsonObject>(lookup, state, parent);
}

SubaccountEdit SubaccountEditing::wanted(const QJsonObject &before) const
{
    return m_edit.against(SubaccountState::subaccountIn(before));
}

QString SubaccountEditing::problem(const QJsonObject &before) const
{
    if (!SubaccountState::isThere(before))
        return SubaccountState::missing(before);
    if (wanted(before).isEmpty())
        return Tr::tr("It is as wanted already.");
    return wanted(before).problem(SubaccountState::subaccountIn(before)).value_or(QString());
}

QStringList SubaccountEditing::touches(const SubaccountEdit &edit, const QJsonObject &before) const
{
    QStringList all = costsOf(edit);
    if (edit.planSize && m_used && *m_used > *edit.planSize)
        all += Tr::tr("It has sent %L1 e-mails this month, more than the new plan has.")
                   .arg(*m_used);
    if (!before.contains("archiving"_L1))
        all += Tr::tr(
            "Only what you change is sent. SMTP2GO doesn't show whether archiving, "
            "two-factor authentication and SMS are on, so look there afterwards that they "
            "stayed as they were.");
    return all;
}

ChangeSummary SubaccountEditing::summary(const QJsonObject &before) const
{
    const SubaccountEdit edit = wanted(before);
    const QJsonObject members = SubaccountState::membersOf(edit);
    const QString shown = SubaccountState::shown(before);
    ChangeSummary summary{.title = Tr::tr("Change subaccount %1").arg(shown),
                          .subject = SubaccountState::id(before),
                          .done = Tr::tr("Subaccount %1 was changed").arg(shown),
                          .fields = fieldsOf(members, before),
                          .touches = touches(edit, before),
                          .problem = problem(before)};
    explainUndo(summary, members, before);
    return summary;
}

ApiReply *SubaccountEditing::apply(const QJsonObject &before, QObject *parent)
{
    return SubaccountService(m_client).edit(wanted(before), SubaccountState::name(before), parent);
}

/// Also what is to stay: a service that sets what was left out to a default would show here.
QJsonObject SubaccountEditing::expectedAfter(const QJsonObject &before) const
{
    QJsonObject expected = before;
    expected.remove("email"_L1);
    const QJsonObject told = toldBefore(SubaccountState::membersOf(wanted(before)), before);
    for (auto member = told.begin(); member != told.end(); ++member)
        expected.insert(member.key(), member.value());
    return expected;
}

std::shared_ptr<ChangeAction> SubaccountEditing::undo(const QJsonObject &before,
                                                      const QJsonObject &) const
{
    const QJsonObject told = toldBefore(SubaccountState::membersOf(wanted(before)), before);
    QJsonObject after = before;
    for (auto member = told.begin(); member != told.end(); ++member)
        after.insert(member.key(), member.value());
    const SubaccountEdit back = SubaccountState::editFrom(after, before);
    return back.isEmpty() ? nullptr : std::make_shared<SubaccountEditing>(m_client, back);
}

QString SubaccountEditing::fieldTitle(const QString &path) const
{
    return SubaccountState::fieldTitle(path);
}
