// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/changes/subaccountreopening.h"

#include "api/endpoints.h"
#include "api/subaccounts/changes/subaccountclosing.h"
#include "api/subaccounts/changes/subaccountstate.h"
#include "api/subaccounts/subaccountservice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountReopening)
};

QString reopeningProblem(const QJsonObject &before)
{
    if (!SubaccountState::isThere(before))
        return SubaccountState::missing(before);
    if (before.value("state"_L1) != "closed"_L1)
        return Tr::tr("Only a closed subaccount can be reopened. The state of this one is “%1”.")
            .arg(SubaccountState::valueText(before.value("state"_L1)));
    return {};
}

} // namespace

SubaccountReopening::SubaccountReopening(ApiClient &client, QString id)
    : m_client(client)
    , m_id(std::move(id))
{
}

QString SubaccountReopening::operation() const
{
    return endpoints::subaccountReopen.path;
}

ApiReplyOf<QJsonObject> *SubaccountReopening::read(QObject *parent)
{
    return SubaccountState::read(m_client, m_id, parent);
}

ChangeSummary SubaccountReopening::summary(const QJsonObject &before) const
{
    const QString shown = SubaccountState::shown(before);
    return {.title = Tr::tr("Reopen subaccount %1").arg(shown),
            .subject = m_id,
            .done = Tr::tr("Subaccount %1 was reopened").arg(shown),
            .fields = {{SubaccountState::fieldTitle(u"state"_s),
                        SubaccountState::valueText(before.value("state"_L1)), u"active"_s}},
            .touches = {Tr::tr("Its senders and users can send again."),
                        Tr::tr("The account itself is billed for its plan.")},
            .undo = Tr::tr("It can be closed again."),
            .problem = reopeningProblem(before)};
}

ApiReply *SubaccountReopening::apply(const QJsonObject &before, QObject *parent)
{
    return SubaccountService(m_client).reopen(m_id, SubaccountState::name(before), parent);
}

QJsonObject SubaccountReopening::expectedAfter(const QJsonObject &) const
{
    return {{"id"_L1, m_id}, {"state"_L1, "active"_L1}, {"there"_L1, true}};
}

std::shared_ptr<ChangeAction> SubaccountReopening::undo(const QJsonObject &,
                                                        const QJsonObject &) const
{
    return std::make_shared<SubaccountClosing>(m_client, m_id);
}

QString SubaccountReopening::fieldTitle(const QString &path) const
{
    return SubaccountState::fieldTitle(path);
}
