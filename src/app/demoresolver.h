// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/senderdomain.h"
#include "net/dns/resolver.h"

#include <QHash>

/// The DNS of the demo: knows the sender domains of the built-in emulator and nothing else, and
/// asks nobody. What the emulator has verified is there; of the rest, some is wrong in ways that
/// are met outside.
class DemoResolver final : public DnsResolver {
public:
    /// The domains as the emulator has just told them.
    void learn(const QList<SenderDomain> &domains);

    [[nodiscard]] DnsLookup *lookup(const DnsQuestion &question, QObject *parent) override;

private:
    void learn(const SenderDomain &domain, const DomainRecord &record);
    [[nodiscard]] DnsAnswer answer(const DnsQuestion &question) const;

    QHash<QString, QList<DnsRecord>> m_records; ///< by plain name
};
