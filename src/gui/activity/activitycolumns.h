// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"

#include <QSet>

/// The columns of the activity table that are visible at first, as numbers.
[[nodiscard]] QSet<int> columnsShownAtFirst();

/// How wide a column is at first, in characters of average width.
[[nodiscard]] int charactersOf(EventColumn column);
