// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/service/subaccountlist.h"

#include <QString>
#include <vector>

namespace Emulator {

class Dice;

/// Six letters and digits.
[[nodiscard]] QString madeUpId(Dice &dice);

/// \p count subaccounts as a provider for small firms may have them: names that sometimes collide,
/// ids that sometimes differ by case only, plans of all sizes, some closed, some suspended. An
/// equal seed gives equal ones, and fewer are the first of more.
[[nodiscard]] std::vector<Subaccount> madeUpSubaccounts(quint64 seed, int count);

} // namespace Emulator
