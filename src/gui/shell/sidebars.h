// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListWidget;
class QStackedWidget;
class QWidget;

/// Shows \p sidebar of \p sidebars below \p navigation, which is as high as it must be then;
/// without one it takes all room.
void showSidebar(QListWidget &navigation, QStackedWidget &sidebars, QWidget *sidebar);
