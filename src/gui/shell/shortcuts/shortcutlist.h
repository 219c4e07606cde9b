// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/shortcuts/shortcutentry.h"

class QMainWindow;

/// Which shortcuts \p window with \p pages has now: read from its actions and QShortcuts, menus
/// first, then the pages, then the panels.
[[nodiscard]] QList<ShortcutEntry> shortcutsOf(const QMainWindow &window,
                                               const QList<Page *> &pages);

/// Those that share a key and can both be meant at one moment: Qt carries out neither.
[[nodiscard]] QStringList shortcutConflicts(const QList<ShortcutEntry> &entries);

/// \p entries as a text for people, group by group.
[[nodiscard]] QString shortcutText(const QList<ShortcutEntry> &entries);
