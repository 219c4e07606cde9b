// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/bulk/knowndomains.h"

#include "api/mappedreply.h"
#include "api/senders/senderdomainservice.h"

namespace {

BulkContext contextOf(const QList<SenderDomain> &domains)
{
    BulkContext context;
    for (const SenderDomain &domain : domains)
        context.existing[domain.name] += domain.json;
    return context;
}

} // namespace

ApiReplyOf<BulkContext> *readKnownDomains(ApiClient &client, QObject *parent)
{
    auto *all = SenderDomainService(client).view({}, {}, nullptr);
    return new MappedReply<QList<SenderDomain>, BulkContext>(all, contextOf, parent);
}
