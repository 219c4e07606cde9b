// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"

#include <QWidget>
#include <memory>

namespace Ui {
class DesktopSettings;
}

/// How the program behaves beside others: motion, and the tray.
class DesktopSettings : public QWidget {
    Q_OBJECT
public:
    explicit DesktopSettings(QWidget *parent = nullptr);
    ~DesktopSettings() override;

    void setPreferences(const DesktopPreferences &preferences);
    [[nodiscard]] DesktopPreferences chosen() const;

    /// One column with \p label, which stands above.
    void alignWith(QWidget &label);

private:
    void retranslate();

    std::unique_ptr<Ui::DesktopSettings> m_ui;
};
