// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class QObject;

/// Loads what is heavy and rarely needed first (charts, spreadsheets) when it is first used: the
/// plugin \p name of src/plugins, which is installed beside the program. The object lives as long
/// as the program; cast it to the plugin's interface with qobject_cast. The error is a sentence
/// for the person. Touches the disk once for each name.
[[nodiscard]] Result<QObject *, QString> loadPlugin(const QString &name);
