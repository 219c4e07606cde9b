// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QPalette;

/// Makes the bundled icons the icon theme, in the form that can be seen on \p palette. Call it
/// again when the palette changes.
void useBundledIcons(const QPalette &palette);

/// An icon of the bundled set, e.g. "edit-find"; null for one that isn't there.
[[nodiscard]] QIcon bundledIcon(const QString &name);

/// The icon of the program.
[[nodiscard]] QIcon programIcon();

[[nodiscard]] bool isDark(const QPalette &palette);
