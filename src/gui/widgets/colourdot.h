// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

/// A filled disc of the colour "#rrggbb"; for an empty one a ring in the colour of text.
[[nodiscard]] QIcon colourDot(const QString &colour);
