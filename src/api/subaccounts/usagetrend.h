// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/usagedays.h"

#include <array>

/// How the use goes on, from how it went: a level, whether it grows, the rhythm of the week, and
/// how much single days differ from all that.
class UsageTrend {
public:
    explicit UsageTrend(const UsageDays &days);

    /// Of a whole day.
    [[nodiscard]] double expected(QDate day) const;

    /// As of late, of an average day.
    [[nodiscard]] double perDay() const;

    /// How far the sum of the next \p days may be off, about 19 times of 20.
    [[nodiscard]] double doubt(double days) const;

private:
    void fit(const UsageDays &days);
    void findRhythm(const UsageDays &days);
    void measureNoise(const UsageDays &days);
    void dropSlopeIfWithinNoise(const UsageDays &days);
    [[nodiscard]] double line(QDate day) const;

    QDate m_origin; ///< the middle of what was seen
    QDate m_last;
    double m_level = 0; ///< on m_origin
    double m_slope = 0; ///< a day
    std::array<double, 7> m_rhythm{1, 1, 1, 1, 1, 1, 1}; ///< from Monday on
    double m_noise = 0; ///< of a day
    double m_count = 0; ///< days
    double m_spread = 0; ///< how well a slope can be told: a sum of squares of distances in time
};
