// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/domainremoving.h"

#include "api/endpoints.h"
#include "api/senders/changes/domainaddition.h"
#include "api/senders/changes/domainstate.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderrequest.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainRemoving)
};

QStringList touchesOf(const QJsonObject &before, const QString &name)
{
    QStringList touches;
    if (DomainState::isVerified(before))
        touches += Tr::tr("It is verified: mail from addresses at “%1” is no longer signed for it, "
                          "and SMTP2GO may refuse it.")
                       .arg(name);
    else
        touches += Tr::tr("It isn't verified, so no mail counts as verified by it now.");
    const DomainAccess access = DomainState::access(before);
    if (!access.subaccounts.isEmpty())
        touches += Tr::tr("These subaccounts can't send from it any more: %1.")
                       .arg(access.subaccounts.join(Tr::tr(", ", "between the items of a list")));
    if (!DomainState::tracking(before).isEmpty() && DomainState::isTracked(before))
        touches += Tr::tr("Links in mail that was sent already lead through “%1.%2” and may stop "
                          "working.")
                       .arg(DomainState::tracking(before), name);
    return touches;
}

QString undoOfRemoval(const QJsonObject &before)
{
    const QString words = Tr::tr("It can be added again with the same settings. Should SMTP2GO "
                                 "then give it another number, DNS needs the new records.");
    return DomainState::isTracked(before)
        ? words
        : words + u' ' + Tr::tr("Look then whether tracking is still off.");
}

} // namespace

DomainRemoving::DomainRemoving(ApiClient &client, DomainRemoval removal)
    : m_client(client)
    , m_removal(std::move(removal))
{
}

QString DomainRemoving::operation() const
{
    return endpoints::domainRemove.path;
}

ApiReplyOf<QJsonObject> *DomainRemoving::read(QObject *parent)
{
    return DomainState::read(m_client, m_removal.domain.trimmed(), m_removal.subaccountId, parent);
}

ChangeSummary DomainRemoving::summary(const QJsonObject &before) const
{
    const QString name = DomainState::shown(m_removal.domain);
    const QString problem = DomainState::problem(before);
    return {.title = Tr::tr("Remove sender domain “%1”").arg(name),
            .subject = sentDomain(m_removal.domain),
            .done = Tr::tr("“%1” was removed").arg(name),
            .fields = DomainState::fields(before, expectedAfter(before)),
            .touches = problem.isEmpty() ? touchesOf(before, name) : QStringList(),
            .undo = undoOfRemoval(before),
            .problem = problem.isEmpty() ? m_removal.problem().value_or(QString()) : problem};
}

ApiReply *DomainRemoving::apply(const QJsonObject &, QObject *parent)
{
    return SenderDomainService(m_client).remove(m_removal, parent);
}

QJsonObject DomainRemoving::expectedAfter(const QJsonObject &before) const
{
    return {{"domain"_L1, before.value("domain"_L1)},
            {"subaccount_id"_L1, before.value("subaccount_id"_L1)},
            {"exists"_L1, false}};
}

std::shared_ptr<ChangeAction> DomainRemoving::undo(const QJsonObject &before,
                                                   const QJsonObject &) const
{
    const DomainAccess access = DomainState::access(before);
    NewSenderDomain domain{.domain = m_removal.domain,
                           .trackingSubdomain = DomainState::tracking(before),
                           .returnPathSubdomain = DomainState::returnPath(before),
                           .subaccountId = m_removal.subaccountId};
    if (access != DomainAccess())
        domain.access = access;
    return std::make_shared<DomainAddition>(m_client, domain);
}

QString DomainRemoving::fieldTitle(const QString &path) const
{
    return DomainState::fieldTitle(path);
}
