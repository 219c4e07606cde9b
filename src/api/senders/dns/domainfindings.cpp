// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/domainfindings.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Tr {
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
        return Tr::tr("As it should be");
    case DnsFault::NotYetEverywhere:
        return Tr::tr("Not yet everywhere");
    case DnsFault::Missing:
        return Tr::tr("Missing");
    case DnsFault::WrongTarget:
        return Tr::tr("Wrong target");
    case DnsFault::OtherAccount:
        return Tr::tr("Another account's number");
    case DnsFault::ProxiedOrFlattened:
        return Tr::tr("Proxied or flattened");
    case DnsFault::BesideOtherData:
        return Tr::tr("Beside other data");
    case DnsFault::ZoneMissing:
        return Tr::tr("No such domain");
    case DnsFault::NoAnswer:
        return Tr::tr("No answer");
    }
    return {};
}

QString dnsPurposeCaption(DnsPurpose purpose)
{
    switch (purpose) {
    case DnsPurpose::Dkim:
        return Tr::tr("DKIM");
    case DnsPurpose::ReturnPath:
        return Tr::tr("Return path");
    case DnsPurpose::Tracking:
        return Tr::tr("Tracking");
    }
    return {};
}
