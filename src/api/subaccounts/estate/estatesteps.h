// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <array>

/// One call of gathering the estate.
struct EstateStep {
    enum class Kind { History, Domains, SingleSenders, RestrictedSenders };

    Kind kind = Kind::History;
    int index = 0; ///< of the period, or of the subaccount

    friend bool operator==(const EstateStep &, const EstateStep &) = default;
};

/// The periods whose numbers tell when there was mail last, in days, longest first: one call each,
/// whatever the number of subaccounts, where asking for the last mail itself would be one for each.
inline constexpr std::array estatePeriods{30, 14, 7, 3, 1};

/// All calls, in their order: what tells of everybody first, then one subaccount after the other.
[[nodiscard]] QList<EstateStep> estateSteps(int subaccounts);
