// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"

#include <QString>
#include <QStringList>

namespace Emulator {

/// A domain that an account may send from, and what the service saw of it when it looked last.
struct SenderDomain {
    QString account; ///< Id of the subaccount; empty for the master.
    QString name; ///< Whole, A-labels.
    int number = 0; ///< Stands in the names of two of its records.
    QString returnPath; ///< Before the domain, e.g. "em123456".
    QString tracking; ///< Likewise, e.g. "link".
    bool counts = true; ///< Opens and clicks: tracking is on.
    bool wantsCertificate = true;
    QStringList access; ///< Ids of subaccounts that may use it, sorted.
    bool future = false; ///< Those to come get it, too.
    Instant checked{}; ///< When the service looked last.

    [[nodiscard]] QString dkimHost() const
    {
        return QStringLiteral("s%1._domainkey.%2").arg(number).arg(name);
    }
    [[nodiscard]] QString returnPathHost() const { return returnPath + u'.' + name; }
    [[nodiscard]] QString trackingHost() const { return tracking + u'.' + name; }
};

} // namespace Emulator
