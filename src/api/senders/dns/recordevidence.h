// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/hostview.h"

/// What a name server of the zone says of one host.
struct ZoneView {
    QString server; ///< its name
    HostView view;

    friend bool operator==(const ZoneView &, const ZoneView &) = default;
};

/// All that a check learned about one record.
struct RecordEvidence {
    enum class Zone {
        Found,
        Missing, ///< the domain itself is not there
        Unknown, ///< its name servers could not be found out
    };

    WantedRecord wanted;
    QString domain; ///< plain
    Zone zone = Zone::Unknown;
    HostView here;
    QList<ZoneView> atZone; ///< in the order of the name servers; empty: none could be asked
    QString otherHost; ///< of another number, where the target stands instead; empty: none known
    bool isWildcard = false; ///< names that nobody published have records here, too
};
