// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/domainfindings.h"
#include "api/senders/senderdomain.h"

/// What tests of the senders page are made of.
namespace SenderBench {

inline DomainRecord record(const QString &host, const QString &target, std::optional<bool> verified)
{
    return {.host = host,
            .expected = target,
            .observed = verified == true ? target : QString(),
            .verified = verified,
            .status = {}};
}

/// \p name as A-labels.
inline SenderDomain domain(const QString &name, bool dkim = true, bool returnPath = true)
{
    SenderDomain made;
    made.name = name;
    made.dkimSelector = QStringLiteral("s123456");
    made.returnPathSelector = QStringLiteral("em123456");
    made.dkim
        = record(QStringLiteral("s123456._domainkey.") + name, QString(domaintargets::dkim), dkim);
    made.returnPath = record(QStringLiteral("em123456.") + name, QString(domaintargets::returnPath),
                             returnPath);
    made.trackers = {
        {.record = record(QStringLiteral("link.") + name, QString(domaintargets::tracking), true),
         .subdomain = QStringLiteral("link"),
         .enabled = true,
         .sslStatus = QStringLiteral("issued: 1781506040")}};
    made.fromMaster = false;
    made.json = {{QStringLiteral("domain"), name}};
    return made;
}

inline DomainFindings findings(const SenderDomain &domain, DnsFault fault)
{
    return {.domain = domain.name,
            .subaccountId = {},
            .records = {{.purpose = DnsPurpose::Dkim,
                         .host = domain.dkim.host,
                         .wanted = domain.dkim.expected,
                         .fault = fault,
                         .seenHere = QStringLiteral("no CNAME"),
                         .seenAtZone = QStringLiteral("no CNAME"),
                         .text = QStringLiteral("There is no such record."),
                         .nextStep = QStringLiteral("Publish it.")}},
            .zone = domain.name,
            .nameServers = {},
            .at = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate)};
}

} // namespace SenderBench
