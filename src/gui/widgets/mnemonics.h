// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QMenu;
class QWidget;

/// \p texts (with ampersands) so that no two have the same letter, and none a \p taken one (upper
/// case): the first keeps it, another gets one of its own, best at the beginning of a word, or
/// none. Translators see one text at a time, and menus are made of many.
[[nodiscard]] QStringList withDistinctMnemonics(const QStringList &texts, QSet<QChar> taken = {});

/// The same for what \p menu holds, each time it opens.
void separateMnemonics(QMenu &menu);

/// The same for labels and buttons of \p form, now and whenever it is shown: where it stands in a
/// window with a menu bar, the letters of that are taken.
void separateMnemonics(QWidget &form);
