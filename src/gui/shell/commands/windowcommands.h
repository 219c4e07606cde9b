// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/commands/command.h"

#include <QList>

class MainWindow;
class QWidget;

/// All that can be done in \p window at this moment: its menus, with the actions of the page that
/// is open; the actions of \p focus; pages to go to; the choices that other pages have in their
/// menus (saved views), which go to that page first; pages of the settings and of the help. Read
/// from what is there, so that nothing has to be registered twice.
[[nodiscard]] QList<Command> windowCommands(MainWindow &window, const QWidget *focus);
