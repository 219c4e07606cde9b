// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/service/suppressionlist.h"

#include <QStringList>

class QJsonObject;

namespace Emulator {

enum class Match { Whole, Part };

/// Which suppressions /suppression/view shows. Empty texts and lists ask for nothing; the others
/// must all be met, a list by one of its items.
struct SuppressionFilter {
    QString account;
    QString address; ///< The whole of it, in any case.
    QString wildcard; ///< A part of the address; `*` stands for anything.
    QStringList recipients;
    QStringList reasons;
    QStringList kinds;
    Match match = Match::Whole; ///< Of recipients and reasons.
    Instant start;
    Instant end; ///< Exclusive.

    [[nodiscard]] bool allows(const Suppression &suppression, Instant now) const;
};

/// From a request that is well-formed. Without dates: from midnight 30 days ago up to midnight of
/// today, so what was added today is not shown. The contract gives these two defaults the wrong way
/// round; that the later one means the midnight that has passed is a guess, the one that forces
/// callers to say what they want.
[[nodiscard]] SuppressionFilter suppressionFilterOf(const QJsonObject &body, Instant now);

} // namespace Emulator
