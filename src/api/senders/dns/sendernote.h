// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/domainfindings.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <optional>

/// A sender domain of an account or of one of its subaccounts.
struct SenderRef {
    QString domain; ///< compared as plain DNS names
    QString subaccountId; ///< empty: the account's own

    friend bool operator==(const SenderRef &, const SenderRef &) = default;
};

/// What the service believes of a domain. Absent: it did not say.
struct SenderBelief {
    std::optional<bool> dkim;
    std::optional<bool> returnPath;
    std::optional<bool> tracking;

    /// DKIM and return path; tracking is advisory.
    [[nodiscard]] bool isVerified() const { return dkim == true && returnPath == true; }

    friend bool operator==(const SenderBelief &, const SenderBelief &) = default;
};

/// What DNS said of each record, by its fault.
using DnsFaults = QMap<DnsPurpose, DnsFault>;

/// One moment of a domain: what changed then. Either part may be absent: it was as before.
struct SenderNote {
    QDateTime at; ///< UTC
    std::optional<SenderBelief> belief;
    std::optional<DnsFaults> dns;

    friend bool operator==(const SenderNote &, const SenderNote &) = default;
};
