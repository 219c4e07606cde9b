// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

struct FilterPlan;
struct FilterReading;

/// The line below the typed filter.
struct FilterHint {
    QString icon;
    QString text;
    QString description; ///< the same for screen readers, with the cure in words
    QString cure; ///< text of the button that mends it; empty: none

    enum class Asked {
        Never, ///< nothing was asked yet
        This, ///< this question, which has been asked
        Another,
    };
    [[nodiscard]] static FilterHint of(const FilterReading &reading, const FilterPlan &plan,
                                       Asked asked);
};
