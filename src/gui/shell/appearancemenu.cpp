// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/appearancemenu.h"

#include <QMenu>

AppearanceMenu::AppearanceMenu(QMenu &menu, const Settings &settings)
    : QActionGroup(&menu)
    , m_settings(settings)
{
    add(menu, tr("&System"), Settings::Appearance::System);
    add(menu, tr("&Light"), Settings::Appearance::Light);
    add(menu, tr("&Dark"), Settings::Appearance::Dark);
    showChosen();
    connect(&settings, &Settings::preferencesChanged, this, &AppearanceMenu::showChosen);
}

void AppearanceMenu::add(QMenu &menu, const QString &text, Settings::Appearance appearance)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setData(int(appearance));
    addAction(action);
    connect(action, &QAction::triggered, this, [this, appearance] { emit chosen(appearance); });
}

void AppearanceMenu::showChosen()
{
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setChecked(action->data().toInt() == int(m_settings.appearance()));
}
