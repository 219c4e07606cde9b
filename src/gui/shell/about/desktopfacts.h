// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/about/fact.h"

class QWidget;

/// Outpost, Qt, the system and the desktop.
[[nodiscard]] QList<Fact> desktopVersions();

/// The screens and how \p window is shown on them.
[[nodiscard]] FactGroup displayFacts(const QWidget &window);
