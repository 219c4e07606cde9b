// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/estate/estatecell.h"

#include <QIcon>
#include <QString>

/// How the cells of the estate read and look.
namespace EstateText {

[[nodiscard]] QString title(EstateAspect aspect);

/// With a word for the state where the colour alone would say it.
[[nodiscard]] QString cell(const EstateCell &cell);

/// Why, and when it was read.
[[nodiscard]] QString toolTip(const EstateCell &cell);

/// Null for what has no state.
[[nodiscard]] QIcon icon(EstateCell::State state);

/// "3 hours ago" and the like.
[[nodiscard]] QString age(const QDateTime &at, const QDateTime &now);

} // namespace EstateText
