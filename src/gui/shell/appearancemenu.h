// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"

#include <QActionGroup>

class QMenu;

/// The choice of light and dark in the menu bar, in step with the settings.
class AppearanceMenu : public QActionGroup {
    Q_OBJECT
public:
    /// Both must outlive this; \p menu owns it.
    AppearanceMenu(QMenu &menu, const Settings &settings);

signals:
    void chosen(Settings::Appearance appearance);

private:
    void add(QMenu &menu, Settings::Appearance appearance);
    void retranslate();
    void showChosen();

    const Settings &m_settings;
};
