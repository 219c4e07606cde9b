// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/wantedrecord.h"
#include "net/dns/dnsanswer.h"

/// The names at which the zone of a record may begin: the parents of the hosts, down to the
/// registrable name. Plain, longest first, each once.
[[nodiscard]] QStringList zoneCandidates(const WantedDomain &wanted);

/// The names of the name servers in an answer to the question for those of \p zone. Records of
/// other names, as behind a CNAME, are not its.
[[nodiscard]] QStringList nameServersIn(const DnsAnswer &answer, const QString &zone);

/// "123456" of "s123456._domainkey.example.com" and "em123456.example.com"; empty for others.
[[nodiscard]] QString numberOf(const QString &host);

/// \p host is below \p zone, or it.
[[nodiscard]] bool isWithin(const QString &host, const QString &zone);
