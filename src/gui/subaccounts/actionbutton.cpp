// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/actionbutton.h"

#include <QAbstractButton>
#include <QAction>

namespace {

void follow(QAbstractButton &button, const QAction &action)
{
    button.setEnabled(action.isEnabled());
    button.setIcon(action.icon());
    button.setToolTip(action.toolTip());
}

} // namespace

void bindButton(QAbstractButton &button, QAction &action)
{
    QObject::connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::changed, &button,
                     [&button, &action] { follow(button, action); });
    follow(button, action);
}
