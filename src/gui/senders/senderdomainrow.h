// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/domainfindings.h"
#include "api/senders/senderdomain.h"
#include "api/senders/senderdomainstate.h"

#include <optional>

/// All that the page knows of a sender domain.
struct SenderDomainRow {
    SenderDomain domain;
    EarlierVerified earlier = EarlierVerified::No;
    std::optional<DomainFindings> dns; ///< of the last check from here

    [[nodiscard]] SenderDomainState state() const { return stateOf(domain, earlier); }

    friend bool operator==(const SenderDomainRow &, const SenderDomainRow &) = default;
};
