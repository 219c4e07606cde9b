// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterexpression.h"

#include <QModelIndex>
#include <optional>

/// The condition that the events with the value of this cell of an ActivityModel fulfil; nothing
/// for an empty cell and for columns that no filter looks at.
[[nodiscard]] std::optional<FilterCondition> cellFilter(const QModelIndex &cell);
