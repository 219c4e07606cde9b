// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/numbers/numberssource.h"

class ActivityModel;
class ActivityResults;
class NumbersPanel;
class QAction;
class QVBoxLayout;
class Settings;

/// Ties the numbers to the activity page: a panel that an action opens, counting the rows of the
/// model while it is open.
class ActivityNumbers : public QObject {
    Q_OBJECT
public:
    /// Puts the panel into \p column at \p index. All must outlive this.
    ActivityNumbers(const ActivityModel &model, const ActivityResults &results, Settings &settings,
                    QVBoxLayout &column, int index, QObject *parent = nullptr);

    /// "Numbers", checkable, for the page's menu.
    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] NumbersPanel *panel() const { return m_panel; }

private:
    [[nodiscard]] NumbersSource::Rows rows() const;
    void setOpen(bool open);
    void recount();

    const ActivityModel &m_model;
    const ActivityResults &m_results;
    Settings &m_settings;
    NumbersSource m_source;
    NumbersPanel *m_panel;
    QAction *m_action;
};
