// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/actionbutton.h"

#include <QAction>
#include <QPushButton>

namespace {

void show(QPushButton &button, const QAction &action)
{
    button.setEnabled(action.isEnabled());
    button.setToolTip(action.toolTip());
}

} // namespace

void connectToAction(QPushButton &button, QAction &action)
{
    button.setIcon(action.icon());
    QObject::connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::changed, &button,
                     [&button, &action] { show(button, action); });
    show(button, action);
}
