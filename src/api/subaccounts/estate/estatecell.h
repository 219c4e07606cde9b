// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// What the estate tells of a subaccount.
enum class EstateAspect {
    DomainVerified,
    ReturnPath,
    Tracking,
    SingleSenders,
    RestrictedSenders,
    LastMail,
    BounceRate,
};
inline constexpr int estateAspects = 7;

/// One fact of the estate, with the moment it was read.
struct EstateCell {
    /// Worst last.
    enum class State {
        NotRead,
        Good,
        Neutral, ///< neither good nor bad, e.g. tracking is off
        Fair, ///< worth a look
        Bad,
        Failed, ///< was never read, and can't be: detail says why
    };

    State state = State::NotRead;
    QString text; ///< short, for the person, e.g. "2 of 3"
    QString detail; ///< for a tooltip; plain text, lines
    QDateTime at; ///< UTC; invalid: never read

    friend bool operator==(const EstateCell &, const EstateCell &) = default;
};
