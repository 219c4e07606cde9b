// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/allowedsenders.h"
#include "api/senders/senderdomainchange.h"
#include "api/senders/singlesender.h"

#include <memory>

class ApiClient;
class ChangeAction;

/// The changes of this area as plans: give them to ChangePlan. The client must outlive them. A
/// request with a problem() makes a plan whose summary has it.
namespace senderchanges {

using Action = std::shared_ptr<ChangeAction>;

[[nodiscard]] Action addDomain(ApiClient &client, NewSenderDomain domain);
[[nodiscard]] Action removeDomain(ApiClient &client, DomainRemoval domain);
[[nodiscard]] Action changeReturnPath(ApiClient &client, SubdomainChange change);
[[nodiscard]] Action changeTracking(ApiClient &client, SubdomainChange change);
[[nodiscard]] Action changeAccess(ApiClient &client, DomainAccessChange change);

/// Also to send the mail once more: the plan says so where the address is there already.
[[nodiscard]] Action addSingleSender(ApiClient &client, NewSingleSender sender);
[[nodiscard]] Action removeSingleSender(ApiClient &client, SingleSenderRemoval removal);

/// The whole list and its mode.
[[nodiscard]] Action updateAllowedSenders(ApiClient &client, AllowedSendersUpdate update);

/// Single entries, whatever the mode.
[[nodiscard]] Action addAllowedSenders(ApiClient &client, AllowedSendersEntries entries);
[[nodiscard]] Action removeAllowedSenders(ApiClient &client, AllowedSendersEntries entries);

} // namespace senderchanges
