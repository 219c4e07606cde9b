// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The folder for what must survive a restart but is no setting: the journal of writes, the
/// request windows. `$XDG_STATE_HOME/outpost`, by default `~/.local/state/outpost`; a relative
/// XDG_STATE_HOME is ignored, as the XDG Base Directory Specification asks.
/// Made if missing and set to 0700. Empty when that fails: then nothing can be kept.
/// Touches the disk; under QStandardPaths' test mode below the home of the tests.
[[nodiscard]] QString statePath();

/// The folder for lock and socket of this session: `$XDG_RUNTIME_DIR/outpost`, 0700; without a
/// usable XDG_RUNTIME_DIR the same as statePath(). Empty when that fails.
[[nodiscard]] QString runtimePath();
