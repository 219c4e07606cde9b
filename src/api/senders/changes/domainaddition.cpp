// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/domainaddition.h"

#include "api/endpoints.h"
#include "api/senders/changes/domainremoving.h"
#include "api/senders/changes/domainstate.h"
#include "api/senders/domainname.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderrequest.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainAddition)
};

QStringList touchesOf(const NewSenderDomain &domain)
{
    QStringList touches{Tr::tr("Its mail counts as verified once DNS has the records that are "
                               "shown afterwards.")};
    if (domain.access
        && (!domain.access->subaccounts.isEmpty() || domain.access->futureSubaccounts))
        touches += Tr::tr("Subaccounts can send from it, too.");
    return touches;
}

} // namespace

DomainAddition::DomainAddition(ApiClient &client, NewSenderDomain domain)
    : m_client(client)
    , m_domain(std::move(domain))
{
}

QString DomainAddition::operation() const
{
    return endpoints::domainAdd.path;
}

ApiReplyOf<QJsonObject> *DomainAddition::read(QObject *parent)
{
    return DomainState::read(m_client, m_domain.domain.trimmed(), m_domain.subaccountId, parent);
}

ChangeSummary DomainAddition::summary(const QJsonObject &before) const
{
    const QString name = DomainState::shown(m_domain.domain);
    return {.title = Tr::tr("Add sender domain “%1”").arg(name),
            .subject = sentDomain(m_domain.domain),
            .done = Tr::tr("“%1” was added").arg(name),
            .fields = DomainState::fields(before, expectedAfter(before)),
            .touches = touchesOf(m_domain),
            .undo = Tr::tr("It can be removed again."),
            .problem = DomainState::exists(before) ? Tr::tr("“%1” is there already.").arg(name)
                                                   : m_domain.problem().value_or(QString())};
}

ApiReply *DomainAddition::apply(const QJsonObject &, QObject *parent)
{
    return SenderDomainService(m_client).add(m_domain, parent);
}

QJsonObject DomainAddition::expectedAfter(const QJsonObject &before) const
{
    QJsonObject after = before;
    after.insert("exists"_L1, true);
    if (!m_domain.returnPathSubdomain.trimmed().isEmpty())
        after.insert("return_path"_L1, sentSubdomain(m_domain.returnPathSubdomain));
    if (!m_domain.trackingSubdomain.trimmed().isEmpty())
        after.insert("tracking"_L1, sentSubdomain(m_domain.trackingSubdomain));
    return m_domain.access ? DomainState::withAccess(after, *m_domain.access) : after;
}

std::shared_ptr<ChangeAction> DomainAddition::undo(const QJsonObject &, const QJsonObject &) const
{
    return std::make_shared<DomainRemoving>(
        m_client, DomainRemoval{.domain = m_domain.domain, .subaccountId = m_domain.subaccountId});
}

QString DomainAddition::fieldTitle(const QString &path) const
{
    return DomainState::fieldTitle(path);
}
