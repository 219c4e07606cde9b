// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/dnslookup.h"

/// Asks the DNS. Whoever needs answers takes this and never QDnsLookup, so that tests can say what
/// the DNS says. For one thread only.
class DnsResolver {
public:
    virtual ~DnsResolver() = default;

    /// Never null, never finished yet. \p parent owns it; deleting it cancels. Must not be used
    /// after the resolver is gone.
    [[nodiscard]] virtual DnsLookup *lookup(const DnsQuestion &question, QObject *parent) = 0;
};
