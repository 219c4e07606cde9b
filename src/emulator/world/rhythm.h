// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"

#include <array>

namespace Emulator {

/// The beat of the traffic: office hours are busy, nights and weekends are quiet.
///
/// Weight is time stretched by how busy it is; one week weighs as many units as it has seconds.
/// Mails that stand at equal distances of weight therefore come with a daily and weekly rhythm.
class Rhythm {
public:
    Rhythm();

    /// Weight from the epoch to \p time.
    [[nodiscard]] double weightUntil(Instant time) const;

    /// The inverse of weightUntil().
    [[nodiscard]] Instant atWeight(double weight) const;

private:
    static constexpr std::size_t hoursPerWeek = 168;
    std::array<double, hoursPerWeek + 1> m_untilHour{};
};

} // namespace Emulator
