// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"

#include <QWidget>
#include <memory>

namespace Ui {
class SendersSettingsPage;
}

/// Whether and how often senders are looked after in the background.
class SendersSettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SendersSettingsPage(QWidget *parent = nullptr);
    ~SendersSettingsPage() override;

    void setPreferences(const Preferences &preferences);

    /// \p preferences with what the page says.
    [[nodiscard]] Preferences applied(Preferences preferences) const;

private:
    void retranslate();
    void showLengths();

    std::unique_ptr<Ui::SendersSettingsPage> m_ui;
};
