// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Gives names to the parts of \p form that Qt leaves nameless for a screen reader: the clear
/// buttons inside line edits (and an icon that can be seen on dark ground, too), and the lists that
/// combo boxes open (after the label beside them). Gives its labels and buttons letters of their
/// own, see separateMnemonics(). Call it once the form has its texts.
void nameInnerParts(QWidget &form);
