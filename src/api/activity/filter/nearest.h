// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

/// The one of \p names that takes the fewest keystrokes to get from \p typed, ignoring case; empty
/// if it takes more than two, or as many as \p typed is long.
[[nodiscard]] QString nearestOf(QStringView typed, const QStringList &names);
