// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"

class QApplication;

/// Gives the whole program the light or dark look, or the one of the desktop, and the icons that
/// can be seen on it. Can be called again at any time.
void applyAppearance(QApplication &application, Settings::Appearance appearance);
