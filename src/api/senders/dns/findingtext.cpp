// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/findingtext.h"

#include "api/senders/dns/proxyaddresses.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DnsFinding)
};

/// What the fault was judged by: the first name server that has something there, else the first
/// that says anything, else what is seen from here.
const HostView &decidingView(const RecordEvidence &evidence)
{
    const HostView *absent = nullptr;
    for (const ZoneView &zone : evidence.atZone) {
        const HostShape shape = shapeOf(zone.view, evidence.wanted);
        if (shape != HostShape::Unknown && shape != HostShape::Absent)
            return zone.view;
        if (shape == HostShape::Absent && !absent)
            absent = &zone.view;
    }
    return absent ? *absent : evidence.here;
}

bool isKnownAtZone(const RecordEvidence &evidence)
{
    return std::any_of(evidence.atZone.begin(), evidence.atZone.end(), [&](const ZoneView &zone) {
        return shapeOf(zone.view, evidence.wanted) != HostShape::Unknown;
    });
}

bool isRightAtAll(const RecordEvidence &evidence)
{
    return std::all_of(evidence.atZone.begin(), evidence.atZone.end(), [&](const ZoneView &zone) {
        const HostShape shape = shapeOf(zone.view, evidence.wanted);
        return shape == HostShape::Right || shape == HostShape::Unknown;
    });
}

bool isAtCloudflare(const RecordEvidence &evidence)
{
    const bool byServer
        = std::any_of(evidence.atZone.begin(), evidence.atZone.end(), [](const ZoneView &zone) {
              return zone.server.endsWith(QLatin1String(".ns.cloudflare.com"));
          });
    return byServer || areOfCloudflare(decidingView(evidence).addresses);
}

QString noneText(const RecordEvidence &evidence)
{
    if (isKnownAtZone(evidence))
        return Tr::tr("As it should be, here and at the zone.");
    return Tr::tr("As it should be from here. The zone's own name servers could not be asked.");
}

QString notYetText(const RecordEvidence &evidence)
{
    if (!isRightAtAll(evidence))
        return Tr::tr("The name servers of the zone do not agree: not all of them have the "
                      "record yet.");
    return Tr::tr("The zone has the record. The resolver of this computer still gives what was "
                  "there before: %1.")
        .arg(describe(evidence.here));
}

QString missingText(const RecordEvidence &evidence)
{
    const HostView &view = decidingView(evidence);
    if (evidence.isWildcard)
        return Tr::tr("There is no record of this name. What comes (%1) is the wildcard record "
                      "of the zone.")
            .arg(describe(view));
    if (isKnownAtZone(evidence) && shapeOf(evidence.here, evidence.wanted) == HostShape::Right)
        return Tr::tr("The record was removed from the zone. The resolver of this computer "
                      "still remembers it; that ends soon.");
    if (view.hasOtherData())
        return Tr::tr("There is no CNAME at this name, only other data: %1.").arg(describe(view));
    return Tr::tr("There is no such record.");
}

QString wrongTargetText(const RecordEvidence &evidence)
{
    const QString seen = decidingView(evidence).cnames.value(0);
    const QString appended
        = plainDnsName(evidence.wanted.target) + QLatin1Char('.') + evidence.domain;
    if (seen == appended)
        return Tr::tr("The CNAME points at %1: the zone's name was appended to the target.")
            .arg(seen);
    return Tr::tr("The CNAME points at %1, not at %2.").arg(seen, evidence.wanted.target);
}

QString otherAccountText(const RecordEvidence &evidence)
{
    if (evidence.otherHost.isEmpty())
        return Tr::tr("The CNAME points at %1, which has the number of another account; %2 is "
                      "wanted.")
            .arg(decidingView(evidence).cnames.value(0), evidence.wanted.target);
    return Tr::tr("The record stands at %1, which has the number of another account, and not at "
                  "%2.")
        .arg(evidence.otherHost, evidence.wanted.host);
}

QString replacedText(const RecordEvidence &evidence)
{
    const HostView &view = decidingView(evidence);
    if (view.addresses.isEmpty())
        return Tr::tr("A copy of the key stands there in place of the CNAME. It stops to work "
                      "when the key is changed.");
    const QString text = Tr::tr("There are addresses in place of the CNAME: %1.");
    const QString seen = text.arg(describe(view));
    return isAtCloudflare(evidence) ? Tr::tr("%1 The record is proxied by Cloudflare.").arg(seen)
                                    : Tr::tr("%1 The record is proxied or flattened.").arg(seen);
}

QString besideText(const RecordEvidence &evidence)
{
    for (const ZoneView &zone : evidence.atZone) {
        if (shapeOf(zone.view, evidence.wanted) == HostShape::Mixed)
            return Tr::tr("The CNAME is not alone at its name: %1. Servers may answer with one "
                          "or the other.")
                .arg(describe(zone.view));
    }
    return Tr::tr("The CNAME is not alone at its name: %1. Servers may answer with one or the "
                  "other.")
        .arg(describe(evidence.here));
}

QString noAnswerText(const RecordEvidence &evidence)
{
    if (isKnownAtZone(evidence))
        return Tr::tr("The zone's own name servers have the record, but the resolver of this "
                      "computer says nothing (%1).")
            .arg(describe(evidence.here));
    return Tr::tr("Nobody could tell (%1), so nothing is known about the record.")
        .arg(describe(evidence.here));
}

QString noAnswerStep(const RecordEvidence &evidence)
{
    if (evidence.here.status == DnsAnswer::Status::ServerFailure)
        return Tr::tr("Check again in a while. If it stays so, have the zone's name servers and "
                      "its DNSSEC signatures looked at.");
    return Tr::tr("Check the network of this computer, then check again.");
}

QString replacedStep(const RecordEvidence &evidence)
{
    if (isAtCloudflare(evidence))
        return Tr::tr("Set this record to “DNS only” at Cloudflare.");
    return Tr::tr("Turn proxying or flattening off for this record, or delete what is there, "
                  "and publish the CNAME.");
}

QString publishStep(const RecordEvidence &evidence)
{
    return Tr::tr("Publish a CNAME at %1 that points at %2.")
        .arg(evidence.wanted.host, evidence.wanted.target);
}

} // namespace

QString seenAtZoneText(const RecordEvidence &evidence)
{
    if (evidence.atZone.isEmpty())
        return evidence.zone == RecordEvidence::Zone::Missing
            ? Tr::tr("there is no zone")
            : Tr::tr("not asked: no name server found");
    QStringList said;
    for (const ZoneView &zone : evidence.atZone)
        said.append(describe(zone.view));
    if (said.count(said.first()) == said.size())
        return said.first();
    for (qsizetype i = 0; i < said.size(); ++i)
        said[i] = Tr::tr("%1: %2", "name server: what it says")
                      .arg(evidence.atZone.at(i).server, said.at(i));
    return said.join(QStringLiteral("; "));
}

QString findingText(DnsFault fault, const RecordEvidence &evidence)
{
    switch (fault) {
    case DnsFault::None:
        return noneText(evidence);
    case DnsFault::NotYetEverywhere:
        return notYetText(evidence);
    case DnsFault::Missing:
        return missingText(evidence);
    case DnsFault::WrongTarget:
        return wrongTargetText(evidence);
    case DnsFault::OtherAccount:
        return otherAccountText(evidence);
    case DnsFault::ProxiedOrFlattened:
        return replacedText(evidence);
    case DnsFault::BesideOtherData:
        return besideText(evidence);
    case DnsFault::ZoneMissing:
        return Tr::tr("The domain %1 is not in the DNS: nobody has it, or it has expired.")
            .arg(evidence.domain);
    case DnsFault::NoAnswer:
        return noAnswerText(evidence);
    }
    return {};
}

QString findingNextStep(DnsFault fault, const RecordEvidence &evidence)
{
    switch (fault) {
    case DnsFault::None:
        return {};
    case DnsFault::NotYetEverywhere:
        return Tr::tr("Wait: this can take as long as the time to live of the old record, "
                      "mostly some minutes, at most a day or two.");
    case DnsFault::Missing:
        return publishStep(evidence);
    case DnsFault::WrongTarget:
        return Tr::tr("Change the target to %1. Where names are completed, write it with a dot "
                      "at the end.")
            .arg(evidence.wanted.target);
    case DnsFault::OtherAccount:
        return Tr::tr("%1 Leave the other record if that account still sends.")
            .arg(publishStep(evidence));
    case DnsFault::ProxiedOrFlattened:
        return replacedStep(evidence);
    case DnsFault::BesideOtherData:
        return Tr::tr("Delete all other records at %1, or have the service use another name.")
            .arg(evidence.wanted.host);
    case DnsFault::ZoneMissing:
        return Tr::tr("Look for a typing error in the domain, and see at the registrar whether "
                      "it is paid for and has name servers.");
    case DnsFault::NoAnswer:
        return noAnswerStep(evidence);
    }
    return {};
}
