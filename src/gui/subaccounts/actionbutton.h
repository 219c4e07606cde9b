// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QAction;

/// \p button does what \p action does, is enabled when it is, and says in its tooltip what it says.
/// Its text stays. Both must live equally long.
void bindButton(QAbstractButton &button, QAction &action);
