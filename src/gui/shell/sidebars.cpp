// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sidebars.h"

#include <QListWidget>
#include <QStackedWidget>

void showSidebar(QListWidget &navigation, QStackedWidget &sidebars, QWidget *sidebar)
{
    const int needed
        = navigation.count() * navigation.sizeHintForRow(0) + 2 * navigation.frameWidth();
    navigation.setMaximumHeight(sidebar ? needed : QWIDGETSIZE_MAX);
    sidebars.setVisible(sidebar != nullptr);
    if (sidebar)
        sidebars.setCurrentWidget(sidebar);
}
