// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

/// The kinds of records that can be asked for. QDnsLookup of Qt 6.4 knows no SOA and no DNSSEC.
enum class DnsType { A, Aaaa, Cname, Ns, Txt, Mx };

/// One question to one server.
struct DnsQuestion {
    QString name; ///< Unicode or A-labels, with or without the last dot
    DnsType type = DnsType::Cname;
    QHostAddress server; ///< asked at port 53; null: what the system is set to ask

    friend bool operator==(const DnsQuestion &, const DnsQuestion &) = default;
};

/// How names are compared and kept: A-labels, lower case, no dot at the end. What is no name at all
/// comes back in lower case only.
[[nodiscard]] QString plainDnsName(const QString &name);
