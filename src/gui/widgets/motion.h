// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"

#include <optional>

/// The one place that says whether things on the screen may move by themselves: what moves asks
/// here each time.
namespace Motion {

[[nodiscard]] bool isWanted();

/// As \p wish says; \p systemReduces is what the desktop says, if it does.
void decide(DesktopPreferences::ReduceMotion wish, std::optional<bool> systemReduces);

} // namespace Motion
