// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paths.h"

#include <QDir>
#include <QStandardPaths>

/// Forgets what earlier tests left in the state folder of the test mode.
inline void freshState()
{
    QStandardPaths::setTestModeEnabled(true);
    QDir(statePath()).removeRecursively();
}
