// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// \p text so that no spreadsheet takes it, or a part of it, for a formula; most texts come back
/// as they are. A = + - @, or one of their wide, small or raised forms, gets an apostrophe before
/// it where it begins the text, also behind blanks, control and invisible characters and quotes,
/// and where it does so after a character at which a program with other settings would split the
/// line (semicolon, tab, bar, line break, a comma unless it is \p separator). NUL becomes U+FFFD.
[[nodiscard]] QString withoutFormula(const QString &text, QChar separator = u',');
