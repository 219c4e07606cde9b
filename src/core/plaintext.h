// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Longest text, in UTF-16 units, that a cell, a tooltip or a message is given. One subject of a
/// megabyte would otherwise stop the painter for seconds.
inline constexpr qsizetype maximumShownLength = 512;

/// \p text fit for one line of a label or a cell: cut at \p maximum UTF-16 units on a grapheme
/// border with "…", and control characters and line breaks shown as blanks.
[[nodiscard]] QString shownText(QStringView text, qsizetype maximum = maximumShownLength);
