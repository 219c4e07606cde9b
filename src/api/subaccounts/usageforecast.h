// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/usagesnapshot.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

/// What is known for a forecast.
struct UsageKnown {
    UsageSnapshot now; ///< as the service tells just now
    UsageSeries series; ///< what was seen before
    QDateTime renewal; ///< when the plan is renewed; invalid: not known, at most a month from now
    std::optional<qint64> sentInPeriod; ///< of the period's numbers
    double periodDays = 0; ///< how long that period is
};

/// When a plan will be used up, if that can be known.
struct UsageForecast {
    enum class Verdict {
        NoPlan, ///< the service tells no size, or no use
        UsedUp, ///< already
        TooLittleKnown, ///< too few days were seen
        TooUneven, ///< the use goes up and down too much to say a day
        Lasts, ///< at least to the renewal
        RunsOut, ///< on runsOutOn
    };

    /// Of fewer days, with no numbers of a period to confirm them, nothing is said.
    static constexpr int fewestDays = 7;
    /// Of fewer days nothing is said at all.
    static constexpr int fewestConfirmedDays = 3;
    /// No plan lasts longer than this without a renewal.
    static constexpr int longestCycleDays = 31;

    Verdict verdict = Verdict::TooLittleKnown;
    QDate runsOutOn; ///< UTC; only with RunsOut
    QDate earliest; ///< it may as well be this day
    QDate latest; ///< or this
    std::optional<double> perDay; ///< as of late; only with Lasts and RunsOut
    int daysSeen = 0;

    /// In the person's language, e.g. why there is no day.
    [[nodiscard]] QString text() const;

    friend bool operator==(const UsageForecast &, const UsageForecast &) = default;
};

/// Pure. No day without enough to know it by.
[[nodiscard]] UsageForecast usageForecast(const UsageKnown &known);
