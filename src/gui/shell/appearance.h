// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"
#include "gui/desktop/systemwishes.h"

class QApplication;
class QPalette;

/// Outpost's own colours. Not for Appearance::System.
[[nodiscard]] QPalette paletteOf(Settings::Appearance appearance);

/// Gives the whole program the light or dark look, or the one of the desktop, and the icons that
/// can be seen on it. The look of the desktop is its palette, unless it has none or that is not as
/// \p scheme wants it: then one of ours. Can be called again at any time.
void applyAppearance(QApplication &application, Settings::Appearance appearance,
                     SystemWishes::Scheme scheme = SystemWishes::Scheme::None);
