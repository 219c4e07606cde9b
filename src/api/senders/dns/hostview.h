// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/wantedrecord.h"
#include "net/dns/dnsanswer.h"

/// What one side, the system's resolver or a name server of the zone, says of one host.
struct HostView {
    DnsAnswer::Status status = DnsAnswer::Status::NoAnswer; ///< of the question for the CNAME
    QStringList cnames;
    QStringList addresses;
    QStringList texts;
    QStringList exchanges;
    QStringList chain; ///< where the CNAMEs lead one after the other, as far as it was looked at

    /// Takes the records that stand at \p host itself; those of other names make the chain.
    void add(const QString &host, const DnsAnswer &answer);

    [[nodiscard]] bool hasOtherData() const
    {
        return !addresses.isEmpty() || !texts.isEmpty() || !exchanges.isEmpty();
    }

    friend bool operator==(const HostView &, const HostView &) = default;
};

/// How a view compares with what is wanted.
enum class HostShape {
    Right,
    Absent,
    OtherTarget,
    OtherNumber, ///< the target differs in its number only
    Replaced, ///< addresses or a copied key in place of the CNAME
    Mixed, ///< a CNAME and other records, or two CNAMEs
    Unknown, ///< no answer
};

[[nodiscard]] HostShape shapeOf(const HostView &view, const WantedRecord &wanted);

/// For people: "CNAME return.smtp2go.net", "no such name", "no answer".
[[nodiscard]] QString describe(const HostView &view);
