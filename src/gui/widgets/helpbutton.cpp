// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/helpbutton.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>

void addHelpButton(QDialogButtonBox &buttons)
{
    buttons.setStandardButtons(buttons.standardButtons() | QDialogButtonBox::Help);
    buttons.button(QDialogButtonBox::Help)->setAutoDefault(false); // Return is never meant for it
    QObject::connect(&buttons, &QDialogButtonBox::helpRequested, &buttons, [&buttons] {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
        QCoreApplication::sendEvent(&buttons, &key);
    });
}
