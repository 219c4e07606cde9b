// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/loggedchange.h"

/// How a change of the log reads in the window.
namespace ChangeText {

/// E.g. "Done" or "Done, undone since".
[[nodiscard]] QString outcome(const LoggedChange &change);

/// What a search looks at.
[[nodiscard]] QString searched(const LoggedChange &change);

/// All of it, for reading and for the clipboard. Keys in it are redacted.
[[nodiscard]] QString details(const LoggedChange &change);

} // namespace ChangeText
