// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/commands/command.h"

#include <QList>

class QAction;

/// Makes commands of actions, and of the actions of their menus, as they are at this moment.
/// Separators and what can't be seen are left out.
class ActionCommands {
public:
    /// \p path stands before the titles of their menus.
    [[nodiscard]] static QList<Command> of(const QList<QAction *> &actions,
                                           const QString &path = {});

    /// Of the menus among \p actions: what is one choice of several, as saved views are.
    [[nodiscard]] static QList<Command> choicesOf(const QList<QAction *> &actions,
                                                  const QString &path);

    /// Why \p action is grey, in one line; empty if it isn't.
    [[nodiscard]] static QString hindranceOf(const QAction &action);
};
