// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"

#include <QObject>
#include <QPalette>
#include <QPointer>
#include <optional>

class PortalSettings;
class QApplication;
class QMainWindow;

/// Keeps the look of the program as it was chosen; where that is "as the system", as the desktop
/// has it, and follows it: light or dark, and whether things may move.
class LookKeeper : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this. Changes nothing before setPreferences().
    LookKeeper(QApplication &application, const PortalSettings &system, QObject *parent = nullptr);

    void setPreferences(const Preferences &preferences);

    /// Moves its docks only where motion is wanted; hears from it that the desktop's own theme is
    /// another one.
    void watch(QMainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void apply();
    void applyMotion();

    QApplication &m_application;
    const PortalSettings &m_system;
    QPointer<QMainWindow> m_window;
    std::optional<Appearance> m_appearance; ///< what was applied
    DesktopPreferences m_desktop;
    QPalette m_applied; ///< what came of it
    bool m_isApplying = false;
};
