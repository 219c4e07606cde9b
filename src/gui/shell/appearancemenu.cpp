// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/appearancemenu.h"

#include "core/retranslation.h"

#include <QMenu>

AppearanceMenu::AppearanceMenu(QMenu &menu, const Settings &settings)
    : QActionGroup(&menu)
    , m_settings(settings)
{
    for (const auto appearance :
         {Settings::Appearance::System, Settings::Appearance::Light, Settings::Appearance::Dark})
        add(menu, appearance);
    keepTranslated(this, &AppearanceMenu::retranslate);
    showChosen();
    connect(&settings, &Settings::preferencesChanged, this, &AppearanceMenu::showChosen);
}

void AppearanceMenu::add(QMenu &menu, Settings::Appearance appearance)
{
    QAction *action = menu.addAction(QString());
    action->setCheckable(true);
    action->setData(int(appearance));
    addAction(action);
    connect(action, &QAction::triggered, this, [this, appearance] { emit chosen(appearance); });
}

void AppearanceMenu::retranslate()
{
    actions().at(0)->setText(tr("&System"));
    actions().at(1)->setText(tr("&Light"));
    actions().at(2)->setText(tr("&Dark"));
}

void AppearanceMenu::showChosen()
{
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setChecked(action->data().toInt() == int(m_settings.appearance()));
}
