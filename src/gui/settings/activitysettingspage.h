// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"

#include <QSet>
#include <QWidget>
#include <memory>

namespace Ui {
class ActivitySettingsPage;
}

/// How the activity page begins: columns, time range, size of a page.
class ActivitySettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit ActivitySettingsPage(QWidget *parent = nullptr);
    ~ActivitySettingsPage() override;

    void setPreferences(const Preferences &preferences);

    /// \p preferences with what the page says.
    [[nodiscard]] Preferences applied(Preferences preferences) const;

    /// What is wrong, for the person; empty if nothing is.
    [[nodiscard]] QString fault() const;

private:
    void retranslate();
    void addColumns();
    void addRanges();
    void showColumns(const QSet<int> &columns);
    [[nodiscard]] QSet<int> columns() const;

    std::unique_ptr<Ui::ActivitySettingsPage> m_ui;
};
