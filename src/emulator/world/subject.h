// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Emulator {

class Dice;
struct Account;

/// A subject that \p account writes; now and then one that a careless reader trips over: markup,
/// control characters, direction overrides, spreadsheet formulas, far too long, empty, or none (a
/// null string).
[[nodiscard]] QString pickSubject(const Account &account, Dice &dice);

} // namespace Emulator
