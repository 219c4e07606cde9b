// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/wantedrecord.h"

#include <QDateTime>
#include <optional>

/// What is wrong with a record, as DNS says it, from good to worse to unknown.
enum class DnsFault {
    None,
    NotYetEverywhere, ///< the zone has it, others not yet; or its name servers differ
    Missing,
    WrongTarget,
    OtherAccount, ///< the record of another account's number
    ProxiedOrFlattened, ///< what it points at stands there in place of the CNAME
    BesideOtherData, ///< a CNAME with other records at its name, which DNS does not allow
    ZoneMissing, ///< the domain itself is not there
    NoAnswer, ///< nothing is known; never a reason to call a record missing
};

/// One of the wanted records, as it is from here and at its zone.
struct RecordFinding {
    DnsPurpose purpose = DnsPurpose::Dkim;
    QString host;
    QString wanted; ///< the target
    DnsFault fault = DnsFault::None;
    QString seenHere; ///< what the system's resolver says, for people; never empty
    QString seenAtZone; ///< what the zone's own name servers say, for people; never empty
    QString text; ///< what is the matter, a sentence or two
    QString nextStep; ///< what to do about it; empty: nothing

    friend bool operator==(const RecordFinding &, const RecordFinding &) = default;
};

/// All of one check.
struct DomainFindings {
    QString domain; ///< as it was given
    QString subaccountId;
    QList<RecordFinding> records; ///< in the order of WantedDomain::records
    QString zone; ///< that the name servers were asked for; empty: none found
    QStringList nameServers; ///< that were asked, "ns1.example.net (192.0.2.1)"
    QDateTime at; ///< UTC

    /// The worst of the records that count: DKIM and return path; tracking is advisory. Nothing to
    /// check is None.
    [[nodiscard]] DnsFault worst() const;

    [[nodiscard]] std::optional<RecordFinding> record(DnsPurpose purpose) const;

    friend bool operator==(const DomainFindings &, const DomainFindings &) = default;
};

/// A few words: "Missing", "Wrong target".
[[nodiscard]] QString dnsFaultCaption(DnsFault fault);

/// "DKIM", "Return path", "Tracking".
[[nodiscard]] QString dnsPurposeCaption(DnsPurpose purpose);
