// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/systemresolver.h"

/// The real resolver, with another server in the place of the system's.
class ResolverAt final : public DnsResolver {
public:
    ResolverAt(SystemResolver &resolver, const QHostAddress &server)
        : m_resolver(resolver)
        , m_server(server)
    {
    }

    [[nodiscard]] DnsLookup *lookup(const DnsQuestion &question, QObject *parent) override
    {
        DnsQuestion asked = question;
        if (asked.server.isNull())
            asked.server = m_server;
        return m_resolver.lookup(asked, parent);
    }

private:
    SystemResolver &m_resolver;
    QHostAddress m_server;
};
