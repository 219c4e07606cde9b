// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/recordjudge.h"

#include "api/senders/dns/findingtext.h"

#include <algorithm>

namespace {

QList<HostShape> knownShapes(const RecordEvidence &evidence)
{
    QList<HostShape> shapes;
    for (const ZoneView &zone : evidence.atZone) {
        const HostShape shape = shapeOf(zone.view, evidence.wanted);
        if (shape != HostShape::Unknown)
            shapes.append(shape);
    }
    return shapes;
}

DnsFault faultOf(HostShape shape, const RecordEvidence &evidence)
{
    switch (shape) {
    case HostShape::Right:
        return DnsFault::None;
    case HostShape::Mixed:
        return DnsFault::BesideOtherData;
    case HostShape::OtherNumber:
        return DnsFault::OtherAccount;
    case HostShape::Unknown:
        return DnsFault::NoAnswer;
    default:
        break;
    }
    if (!evidence.otherHost.isEmpty())
        return DnsFault::OtherAccount;
    if (shape == HostShape::Absent || evidence.isWildcard)
        return DnsFault::Missing;
    return shape == HostShape::Replaced ? DnsFault::ProxiedOrFlattened : DnsFault::WrongTarget;
}

/// The zone's own servers have it.
DnsFault faultHere(HostShape here)
{
    if (here == HostShape::Right)
        return DnsFault::None;
    return here == HostShape::Unknown ? DnsFault::NoAnswer : DnsFault::NotYetEverywhere;
}

/// Where they differ, what is there tells more than what is not.
HostShape mostTelling(const QList<HostShape> &shapes)
{
    const auto found = std::find_if(shapes.begin(), shapes.end(),
                                    [](HostShape shape) { return shape != HostShape::Absent; });
    return found == shapes.end() ? HostShape::Absent : *found;
}

} // namespace

DnsFault faultOf(const RecordEvidence &evidence)
{
    if (evidence.zone == RecordEvidence::Zone::Missing)
        return DnsFault::ZoneMissing;
    const QList<HostShape> shapes = knownShapes(evidence);
    const HostShape here = shapeOf(evidence.here, evidence.wanted);
    if (shapes.isEmpty())
        return faultOf(here, evidence);
    if (shapes.contains(HostShape::Mixed))
        return DnsFault::BesideOtherData;
    const qsizetype right = shapes.count(HostShape::Right);
    if (right == shapes.size())
        return faultHere(here);
    return right > 0 ? DnsFault::NotYetEverywhere : faultOf(mostTelling(shapes), evidence);
}

RecordFinding judge(const RecordEvidence &evidence)
{
    const DnsFault fault = faultOf(evidence);
    return {evidence.wanted.purpose,      evidence.wanted.host,
            evidence.wanted.target,       fault,
            describe(evidence.here),      seenAtZoneText(evidence),
            findingText(fault, evidence), findingNextStep(fault, evidence)};
}
