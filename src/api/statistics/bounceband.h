// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

/// How the service judges a share of bounces: good below 8 %, fair up to 12 %, poor above.
enum class BounceBand { Unknown, Good, Fair, Poor };

[[nodiscard]] constexpr BounceBand bounceBandOf(std::optional<double> percent)
{
    if (!percent)
        return BounceBand::Unknown;
    if (*percent < 8)
        return BounceBand::Good;
    return *percent <= 12 ? BounceBand::Fair : BounceBand::Poor;
}
