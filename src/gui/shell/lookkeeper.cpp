// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/lookkeeper.h"

#include "gui/desktop/portalsettings.h"
#include "gui/shell/appearance.h"
#include "gui/shell/housestyle.h"
#include "gui/widgets/motion.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QScopedValueRollback>
#include <QStyle>

namespace {

/// Some desktops say so by their style only.
bool isStyleStill()
{
    const QStyle *style = QApplication::style();
    if (const auto *house = qobject_cast<const HouseStyle *>(style))
        style = house->baseStyle();
    return style->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

} // namespace

LookKeeper::LookKeeper(QApplication &application, const PortalSettings &system, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_system(system)
{
    connect(&system, &PortalSettings::changed, this, &LookKeeper::follow);
}

void LookKeeper::setPreferences(const Preferences &preferences)
{
    m_desktop = preferences.desktop;
    applyMotion();
    if (std::exchange(m_appearance, preferences.appearance) != preferences.appearance)
        apply();
}

void LookKeeper::watch(QMainWindow &window)
{
    m_window = &window;
    window.installEventFilter(this);
    applyMotion();
}

bool LookKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // What is ours comes back later, too.
    const bool isForeign = event->type() == QEvent::ApplicationPaletteChange && !m_isApplying
        && QApplication::palette() != m_applied;
    if (isForeign || event->type() == QEvent::ThemeChange)
        QMetaObject::invokeMethod(this, &LookKeeper::follow, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void LookKeeper::follow()
{
    applyMotion();
    if (m_appearance == Appearance::System)
        apply();
}

void LookKeeper::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    applyAppearance(m_application, *m_appearance, m_system.wishes().scheme);
    m_applied = QApplication::palette();
}

void LookKeeper::applyMotion()
{
    Motion::decide(m_desktop.reduceMotion, m_system.wishes().lessMotion.value_or(isStyleStill()));
    if (m_window)
        m_window->setAnimated(Motion::isWanted());
}
