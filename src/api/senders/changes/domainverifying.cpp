// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/domainverifying.h"

#include "api/endpoints.h"
#include "api/senders/changes/domainstate.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderrequest.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainVerifying)
};

} // namespace

DomainVerifying::DomainVerifying(ApiClient &client, DomainVerification domain)
    : m_client(client)
    , m_domain(std::move(domain))
{
}

QString DomainVerifying::operation() const
{
    return endpoints::domainVerify.path;
}

ApiReplyOf<QJsonObject> *DomainVerifying::read(QObject *parent)
{
    return DomainState::read(m_client, m_domain.domain.trimmed(), m_domain.subaccountId, parent);
}

ChangeSummary DomainVerifying::summary(const QJsonObject &before) const
{
    const QString name = DomainState::shown(m_domain.domain);
    return {.title = Tr::tr("Verify “%1”").arg(name),
            .subject = sentDomain(m_domain.domain),
            .done = Tr::tr("SMTP2GO has looked for the records of “%1”").arg(name),
            .touches = {Tr::tr("SMTP2GO looks for the records now, as it does by itself every few "
                               "minutes.")},
            .whyNotUndone = Tr::tr("There is nothing to undo: what DNS says decides."),
            .problem = DomainState::problem(before)};
}

ApiReply *DomainVerifying::apply(const QJsonObject &, QObject *parent)
{
    return SenderDomainService(m_client).verify(m_domain, parent);
}

QString DomainVerifying::fieldTitle(const QString &path) const
{
    return DomainState::fieldTitle(path);
}
