// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/servicesenders.h"

#include "api/mappedreply.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderdomaintext.h"

namespace {

/// Of a tracker that is on; one that is off is no fault.
std::optional<bool> trackingOf(const SenderDomain &domain)
{
    for (const DomainTracker &tracker : domain.trackers) {
        if (tracker.enabled != false)
            return tracker.record.verified;
    }
    return std::nullopt;
}

} // namespace

WatchedSender watchedSender(const SenderDomain &domain, const QString &subaccountId)
{
    return {wantedDomain(domain, subaccountId),
            {domain.dkim.verified, domain.returnPath.verified, trackingOf(domain)}};
}

ServiceSenders::ServiceSenders(SenderDomainService &service, QString subaccountId)
    : m_service(service)
    , m_subaccountId(std::move(subaccountId))
{
}

ApiReplyOf<QList<WatchedSender>> *ServiceSenders::senders(QObject *parent)
{
    const CallOptions background{.priority = Priority::Sync};
    return new MappedReply<QList<SenderDomain>, QList<WatchedSender>>(
        m_service.view({}, background, nullptr),
        [subaccount = m_subaccountId](const QList<SenderDomain> &domains) {
            QList<WatchedSender> senders;
            for (const SenderDomain &domain : domains)
                senders.append(watchedSender(domain, subaccount));
            return senders;
        },
        parent);
}
