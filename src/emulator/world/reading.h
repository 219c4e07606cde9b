// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/world/eventdetails.h"

namespace Emulator {

class Dice;

/// How \p mail was read. \p reader decides who reads, and so where and with which program;
/// \p event, what is clicked.
[[nodiscard]] Reading pickReading(EventKind kind, const Mail &mail, Dice &reader, Dice &event);

} // namespace Emulator
