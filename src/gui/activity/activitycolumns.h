// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"

#include <QSet>
#include <QStringList>

/// The columns that the activity table shows at first: those with the JSON keys \p keys, or as
/// Outpost has them if none of these is one.
[[nodiscard]] QSet<int> columnsShownAtFirst(const QStringList &keys = {});

/// The JSON keys of \p columns, in the order of EventColumn.
[[nodiscard]] QStringList keysOfColumns(const QSet<int> &columns);

/// How wide a column is at first, in characters of average width.
[[nodiscard]] int charactersOf(EventColumn column);
