// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a CNAME of a sender domain is for.
enum class DnsPurpose { Dkim, ReturnPath, Tracking };

/// A CNAME that should be there.
struct WantedRecord {
    DnsPurpose purpose = DnsPurpose::Dkim;
    QString host; ///< whole name, e.g. "s123456._domainkey.example.com"
    QString target; ///< e.g. "dkim.smtp2go.net"

    friend bool operator==(const WantedRecord &, const WantedRecord &) = default;
};

/// What is to be checked of one sender domain: plain values, so that a check needs no answer of the
/// service.
struct WantedDomain {
    QString domain; ///< Unicode or A-labels
    QList<WantedRecord> records;

    /// The name under a public suffix: no zone above it is looked for. Empty: the last two labels
    /// of the domain.
    QString registrable;

    /// Numbers (digits only) that other accounts, or this one earlier, had for this domain: looked
    /// for where the wanted ones are missing.
    QStringList otherNumbers;

    QString subaccountId; ///< on whose behalf it was read; empty: the account's own

    friend bool operator==(const WantedDomain &, const WantedDomain &) = default;
};
