// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventkind.h"

#include <QBrush>

class QPalette;

/// The background of a row by what happened, a tint on which the text of \p palette stays easy to
/// read (WCAG AA); no brush for what needs no eye. Never the only sign: the word and the icon
/// stand in the row.
[[nodiscard]] QBrush rowTint(EventKind kind, const QPalette &palette);
