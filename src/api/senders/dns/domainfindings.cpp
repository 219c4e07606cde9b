// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/domainfindings.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DnsFinding)
};

} // namespace

DnsFault DomainFindings::worst() const
{
    DnsFault worst = DnsFault::None;
    for (const RecordFinding &record : records) {
        if (record.purpose != DnsPurpose::Tracking)
            worst = std::max(worst, record.fault);
    }
    return worst;
}

std::optional<RecordFinding> DomainFindings::record(DnsPurpose purpose) const
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const RecordFinding &r) { return r.purpose == purpose; });
    return found == records.end() ? std::nullopt : std::optional(*found);
}

QString dnsFaultCaption(DnsFault fault)
{
    switch (fault) {
    case DnsFault::None:
        return Words::tr("As it should be");
    case DnsFault::NotYetEverywhere:
        return Words::tr("Not yet everywhere");
    case DnsFault::Missing:
        return Words::tr("Missing");
    case DnsFault::WrongTarget:
        return Words::tr("Wrong target");
    case DnsFault::OtherAccount:
        return Words::tr("Another account's number");
    case DnsFault::ProxiedOrFlattened:
        return Words::tr("Proxied or flattened");
    case DnsFault::BesideOtherData:
        return Words::tr("Beside other data");
    case DnsFault::ZoneMissing:
        return Words::tr("No such domain");
    case DnsFault::NoAnswer:
        return Words::tr("No answer");
    }
    return {};
}

QString dnsPurposeCaption(DnsPurpose purpose)
{
    switch (purpose) {
    case DnsPurpose::Dkim:
        return Words::tr("DKIM");
    case DnsPurpose::ReturnPath:
        return Words::tr("Return path");
    case DnsPurpose::Tracking:
        return Words::tr("Tracking");
    }
    return {};
}
