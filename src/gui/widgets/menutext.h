// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// \p text for a menu, a button or a label with a buddy, shown literally: "&" is no mnemonic in it
/// and a tab no shortcut. Cut at \p maximum UTF-16 units.
[[nodiscard]] QString menuText(const QString &text, qsizetype maximum = 60);

/// What a person reads of \p text, the text of an action or a menu: without its mnemonic, also one
/// in brackets behind it, and without the shortcut behind a tab.
[[nodiscard]] QString spokenMenuText(const QString &text);
