// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"
#include "core/preferences.h"

#include <QWidget>
#include <memory>

namespace Ui {
class GeneralSettingsPage;
}

/// Language, theme, what opens at start, how times are written.
class GeneralSettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit GeneralSettingsPage(QWidget *parent = nullptr);
    ~GeneralSettingsPage() override;

    /// To choose from for the start; before setPreferences().
    void setProfiles(const QList<Profile> &profiles);

    void setPreferences(const Preferences &preferences);

    /// \p preferences with what the page says.
    [[nodiscard]] Preferences applied(Preferences preferences) const;

private:
    void addLanguages();
    void retranslate();
    void showStyles();
    void showAccount();

    std::unique_ptr<Ui::GeneralSettingsPage> m_ui;
};
