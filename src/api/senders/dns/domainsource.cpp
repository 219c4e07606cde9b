// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/domainsource.h"

#include "api/apiclient.h"
#include "api/mappedreply.h"
#include "api/senders/senderdomaintext.h"

SenderBelief beliefOf(const SenderDomain &domain)
{
    SenderBelief belief{.dkim = domain.dkim.verified,
                        .returnPath = domain.returnPath.verified,
                        .tracking = std::nullopt};
    for (const DomainTracker &tracker : domain.trackers) {
        if (tracker.enabled != false && belief.tracking != true)
            belief.tracking = tracker.record.verified;
    }
    return belief;
}

DomainSource::DomainSource(ApiClient &client)
    : m_service(client)
    , m_subaccountId(client.access().subaccount)
{
}

ApiReplyOf<QList<WatchedSender>> *DomainSource::senders(QObject *parent)
{
    const auto watched = [subaccountId = m_subaccountId](const QList<SenderDomain> &domains) {
        QList<WatchedSender> senders;
        for (const SenderDomain &domain : domains)
            senders.append({wantedDomain(domain, subaccountId), beliefOf(domain)});
        return senders;
    };
    return new MappedReply<QList<SenderDomain>, QList<WatchedSender>>(
        m_service.view({}, {.priority = Priority::Prefetch}, parent), watched, parent);
}
