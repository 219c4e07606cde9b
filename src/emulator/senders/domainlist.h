// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/senders/outside.h"
#include "emulator/senders/senderdomain.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace Emulator {

/// How often the service looks all records up by itself.
inline constexpr std::chrono::minutes pollInterval{7};

/// The sender domains of all accounts, and what the service sees of them in the DNS. It looks when
/// it is told to, and every pollInterval.
class DomainList {
public:
    explicit DomainList(const Options &options);

    /// What the service would have done by \p now without being asked.
    void catchUp(Instant now);

    /// Null if \p account has none of that name.
    [[nodiscard]] SenderDomain *find(const QString &account, const QString &name);

    /// What \p account sees, by name: its own, and those of the master that it may use.
    [[nodiscard]] std::vector<const SenderDomain *> visibleTo(const QString &account) const;

    [[nodiscard]] int countOf(const QString &account) const;

    /// Its number, and what it lacks, are filled in.
    SenderDomain &add(SenderDomain domain, Instant now);
    void remove(const SenderDomain &domain);

    /// The names of its records are asked for now; the service looks them up when it is told to.
    void want(const SenderDomain &domain, Instant now);
    void verify(SenderDomain &domain, Instant now);

    [[nodiscard]] bool sees(const SenderDomain &domain, const QString &host) const
    {
        return m_dns.holds(host, domain.checked);
    }

    /// When the certificate for tracking was issued; never is 0.
    [[nodiscard]] qint64 certificateOf(const SenderDomain &domain) const;

    /// A subaccount that is new gets what all of them get.
    void welcome(const QString &subaccount);

private:
    void certify(const SenderDomain &domain);

    quint64 m_seed;
    Instant m_launch;
    Outside m_dns;
    std::vector<SenderDomain> m_all;
    QSet<QString> m_silent; ///< Tracking hosts that were switched off; remembered. (A guess.)
    QHash<QString, qint64> m_certificates; ///< By host; seconds since 1970.
};

} // namespace Emulator
