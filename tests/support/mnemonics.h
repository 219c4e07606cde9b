// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>
#include <QWidget>

/// The letter behind the ampersand of \p text, in upper case; null without one.
[[nodiscard]] QChar mnemonicOf(const QString &text);

/// Texts in \p menu, and in the menus in it, that have the same letter: "F: &File, &Find".
[[nodiscard]] QStringList clashesIn(QMenu &menu);

/// The same for what \p form shows now.
[[nodiscard]] QStringList clashesIn(const QWidget &form);
