// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/colours.h"

#include <QIcon>
#include <QString>

/// A filled disc of the colour "#rrggbb", which may be any, in a ring that can be seen; for an
/// empty one a ring in the colour of text.
[[nodiscard]] QIcon colourDot(const QString &colour);

/// The same in one of our own colours, as the palette of the moment has it.
[[nodiscard]] QIcon colourDot(Ink ink);
