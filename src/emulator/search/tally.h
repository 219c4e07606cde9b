// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/search/search.h"
#include "emulator/world/eventkind.h"
#include "emulator/world/history.h"

#include <array>
#include <vector>

namespace Emulator {

/// How many events of each kind an account has, in the order of accounts().
using KindCounts = std::array<qint64, eventNames.size()>;
using AccountCounts = std::vector<KindCounts>;

/// Counts the events of a range by account, as a search at \p now would find them. Blocks that are
/// wholly in the range hold equally many each, so few are looked into.
[[nodiscard]] AccountCounts tally(const History &history, Range range, Instant now);

} // namespace Emulator
