// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;

/// \p button triggers \p action from now on, and is enabled and explained as that is. Its text
/// stays its own.
void connectToAction(QPushButton &button, QAction &action);
