// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/desktopsettings.h"

#include "core/retranslation.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "settings/ui_desktopsettings.h"

DesktopSettings::DesktopSettings(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DesktopSettings>())
{
    m_ui->setupUi(this);
    keepTranslated(this, &DesktopSettings::retranslate);
}

DesktopSettings::~DesktopSettings() = default;

void DesktopSettings::retranslate()
{
    m_ui->retranslateUi(this);
    setEntryTexts(*m_ui->motion, {tr("As the system has it"), tr("Always"), tr("Never")});
    setEntryTexts(
        *m_ui->tray,
        {tr("No icon"), tr("An icon"), tr("An icon, and closing the window keeps Outpost there")});
    nameInnerParts(*this);
}

void DesktopSettings::setPreferences(const DesktopPreferences &preferences)
{
    m_ui->motion->setCurrentIndex(int(preferences.reduceMotion));
    m_ui->tray->setCurrentIndex(int(preferences.tray));
}

DesktopPreferences DesktopSettings::chosen() const
{
    return {.reduceMotion = DesktopPreferences::ReduceMotion(m_ui->motion->currentIndex()),
            .tray = DesktopPreferences::Tray(m_ui->tray->currentIndex())};
}

void DesktopSettings::alignWith(QWidget &label)
{
    int widest = 0;
    const QList<QWidget *> labels{&label, m_ui->motionLabel, m_ui->trayLabel};
    for (const QWidget *each : labels)
        widest = qMax(widest, each->sizeHint().width());
    for (QWidget *each : labels)
        each->setMinimumWidth(widest);
}
