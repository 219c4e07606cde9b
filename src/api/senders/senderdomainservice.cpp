// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/senderdomainservice.h"

#include "api/endpoints.h"
#include "api/senders/domainname.h"
#include "api/senders/senderdomaincodec.h"
#include "api/writes/writecall.h"
#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

using Domains = SenderDomainService::Domains;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SenderDomainService)
};

QString shownName(const QString &domain)
{
    return shownText(domainToUnicode(domain.trimmed()));
}

/// Any of the writes that answer with domains.
template <typename Request>
ApiReplyOf<Domains> *writeDomain(ApiClient &client, const Endpoint &endpoint,
                                 const Request &request, const QString &summary, QObject *parent)
{
    if (const auto problem = request.problem())
        return client.refuse<Domains>(endpoint, *problem, parent);
    return new WriteCall<Domains>(client, {endpoint, request.toJson(), summary}, senderDomainsIn,
                                  parent);
}

} // namespace

SenderDomainService::SenderDomainService(ApiClient &client)
    : m_client(client)
{
}

ApiReplyOf<Domains> *SenderDomainService::view(const SenderDomainQuery &query,
                                               const CallOptions &options, QObject *parent)
{
    if (const auto problem = query.problem())
        return m_client.refuse<Domains>(endpoints::domainView, *problem, parent);
    return m_client.send<Domains>(endpoints::domainView, query.toJson(), senderDomainsIn, options,
                                  parent);
}

ApiReplyOf<Domains> *SenderDomainService::add(const NewSenderDomain &domain, QObject *parent)
{
    return writeDomain(m_client, endpoints::domainAdd, domain, addSummary(domain.domain), parent);
}

QString SenderDomainService::addSummary(const QString &domain)
{
    return Tr::tr("Add sender domain “%1”").arg(shownName(domain));
}

ApiReplyOf<Domains> *SenderDomainService::verify(const DomainVerification &domain, QObject *parent)
{
    return writeDomain(m_client, endpoints::domainVerify, domain, verifySummary(domain.domain),
                       parent);
}

QString SenderDomainService::verifySummary(const QString &domain)
{
    return Tr::tr("Verify sender domain “%1”").arg(shownName(domain));
}

ApiReplyOf<Domains> *SenderDomainService::setReturnPath(const SubdomainChange &change,
                                                        QObject *parent)
{
    return writeDomain(m_client, endpoints::domainReturnpath, change,
                       Tr::tr("Change the return path of “%1”").arg(shownName(change.domain)),
                       parent);
}

ApiReplyOf<Domains> *SenderDomainService::setTracking(const SubdomainChange &change,
                                                      QObject *parent)
{
    return writeDomain(m_client, endpoints::domainTracking, change,
                       Tr::tr("Change the tracking name of “%1”").arg(shownName(change.domain)),
                       parent);
}

ApiReplyOf<DomainAccess> *SenderDomainService::setAccess(const DomainAccessChange &change,
                                                         QObject *parent)
{
    const Endpoint &endpoint = endpoints::domainSubaccountAccess;
    if (const auto problem = change.problem())
        return m_client.refuse<DomainAccess>(endpoint, *problem, parent);
    const QString name = shownText(domainToUnicode(change.domain.trimmed()));
    return new WriteCall<DomainAccess>(
        m_client, {endpoint, change.toJson(), Tr::tr("Change who may use “%1”").arg(name)},
        domainAccessIn, parent);
}

ApiReplyOf<Domains> *SenderDomainService::remove(const DomainRemoval &domain, QObject *parent)
{
    return writeDomain(m_client, endpoints::domainRemove, domain,
                       Tr::tr("Remove sender domain “%1”").arg(shownName(domain.domain)), parent);
}
