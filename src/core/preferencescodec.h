// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"

class SettingsStore;

/// Reads each preference by itself: one that is missing or means nothing is as on the first start
/// and stays in the file as it is. A proxy that means nothing is a manual one without a host, so
/// that nothing goes around a proxy that somebody once wanted.
[[nodiscard]] Preferences readPreferences(const SettingsStore &store);

/// Writes what differs from \p before.
void keepPreferences(const Preferences &preferences, const Preferences &before,
                     SettingsStore &store);
