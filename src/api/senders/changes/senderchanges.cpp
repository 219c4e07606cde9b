// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/senderchanges.h"

#include "api/senders/changes/allowedsendersediting.h"
#include "api/senders/changes/allowedsendersupdating.h"
#include "api/senders/changes/domainaccesschanging.h"
#include "api/senders/changes/domainaddition.h"
#include "api/senders/changes/domainremoving.h"
#include "api/senders/changes/domainrenaming.h"
#include "api/senders/changes/singlesenderaddition.h"
#include "api/senders/changes/singlesenderremoving.h"

namespace senderchanges {

Action addDomain(ApiClient &client, NewSenderDomain domain)
{
    return std::make_shared<DomainAddition>(client, std::move(domain));
}

Action removeDomain(ApiClient &client, DomainRemoval domain)
{
    return std::make_shared<DomainRemoving>(client, std::move(domain));
}

Action changeReturnPath(ApiClient &client, SubdomainChange change)
{
    return std::make_shared<DomainRenaming>(client, DomainRenaming::Part::ReturnPath,
                                            std::move(change));
}

Action changeTracking(ApiClient &client, SubdomainChange change)
{
    return std::make_shared<DomainRenaming>(client, DomainRenaming::Part::Tracking,
                                            std::move(change));
}

Action changeAccess(ApiClient &client, DomainAccessChange change)
{
    return std::make_shared<DomainAccessChanging>(client, std::move(change));
}

Action addSingleSender(ApiClient &client, NewSingleSender sender)
{
    return std::make_shared<SingleSenderAddition>(client, std::move(sender));
}

Action removeSingleSender(ApiClient &client, SingleSenderRemoval removal)
{
    return std::make_shared<SingleSenderRemoving>(client, std::move(removal));
}

Action updateAllowedSenders(ApiClient &client, AllowedSendersUpdate update)
{
    return std::make_shared<AllowedSendersUpdating>(client, std::move(update));
}

Action addAllowedSenders(ApiClient &client, AllowedSendersEntries entries)
{
    return std::make_shared<AllowedSendersEditing>(client, AllowedSendersEditing::Edit::Add,
                                                   std::move(entries));
}

Action removeAllowedSenders(ApiClient &client, AllowedSendersEntries entries)
{
    return std::make_shared<AllowedSendersEditing>(client, AllowedSendersEditing::Edit::Remove,
                                                   std::move(entries));
}

} // namespace senderchanges
