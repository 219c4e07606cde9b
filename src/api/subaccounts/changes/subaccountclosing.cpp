// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/changes/subaccountclosing.h"

#include "api/endpoints.h"
#include "api/subaccounts/changes/closingread.h"
#include "api/subaccounts/changes/subaccountreopening.h"
#include "api/subaccounts/changes/subaccountstate.h"
#include "api/subaccounts/subaccountservice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountClosing)
};

QString closingProblem(const QJsonObject &before)
{
    if (!SubaccountState::isThere(before))
        return SubaccountState::missing(before);
    if (before.value("state"_L1) == "closed"_L1)
        return Tr::tr("It is closed already.");
    if (before.value("state"_L1) != "active"_L1)
        return Tr::tr("Only an active subaccount can be closed. The state of this one is “%1”.")
            .arg(SubaccountState::valueText(before.value("state"_L1)));
    return {};
}

} // namespace

SubaccountClosing::SubaccountClosing(ApiClient &client, QString id)
    : m_client(client)
    , m_id(std::move(id))
{
}

QString SubaccountClosing::operation() const
{
    return endpoints::subaccountClose.path;
}

ApiReplyOf<QJsonObject> *SubaccountClosing::read(QObject *parent)
{
    if (m_stops) // later reads are for comparing only
        return SubaccountState::read(m_client, m_id, parent);
    const auto keep = [this](const SubaccountStops &stops) { m_stops = stops; };
    return new ClosingRead(m_client, m_id, keep, parent);
}

ChangeSummary SubaccountClosing::summary(const QJsonObject &before) const
{
    const QString shown = SubaccountState::shown(before);
    QStringList touches{Tr::tr("It sends no mail any more, and nobody can log in to it.")};
    if (m_stops)
        touches += m_stops->sentences();
    return {.title = Tr::tr("Close subaccount %1").arg(shown),
            .subject = m_id,
            .done = Tr::tr("Subaccount %1 was closed").arg(shown),
            .fields = {{SubaccountState::fieldTitle(u"state"_s),
                        SubaccountState::valueText(before.value("state"_L1)), u"closed"_s}},
            .touches = touches,
            .undo = Tr::tr("It can be reopened, with its senders and users."),
            .confirmWord = m_id,
            .problem = closingProblem(before)};
}

ApiReply *SubaccountClosing::apply(const QJsonObject &before, QObject *parent)
{
    return SubaccountService(m_client).close(m_id, SubaccountState::name(before), parent);
}

QJsonObject SubaccountClosing::expectedAfter(const QJsonObject &) const
{
    return {{"id"_L1, m_id}, {"state"_L1, "closed"_L1}, {"there"_L1, true}};
}

std::shared_ptr<ChangeAction> SubaccountClosing::undo(const QJsonObject &,
                                                      const QJsonObject &) const
{
    return std::make_shared<SubaccountReopening>(m_client, m_id);
}

QString SubaccountClosing::fieldTitle(const QString &path) const
{
    return SubaccountState::fieldTitle(path);
}
