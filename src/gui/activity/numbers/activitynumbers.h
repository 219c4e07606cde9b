// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/numbers/numberssource.h"

class ActivityModel;
class FilterBar;
class NumbersPanel;
class QAction;
class QVBoxLayout;
class Settings;

/// Ties the numbers to the activity page: a panel that an action opens, counting the rows of the
/// model while it is open.
class ActivityNumbers : public QObject {
    Q_OBJECT
public:
    /// Puts the panel into \p column at \p index when it is first shown. All must outlive this.
    ActivityNumbers(const ActivityModel &model, Settings &settings, QVBoxLayout &column, int index,
                    QObject *parent = nullptr);

    /// What is chosen in the panel goes into \p filter: as one condition more, or as since: and
    /// until: in place of those that are there. Both ask SMTP2GO where it must be asked.
    void connectTo(FilterBar &filter);

    /// "Numbers", checkable, for the page's menu.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void setOpen(bool open);
    void show(bool shows);
    void makePanel();
    void recount();

    const ActivityModel &m_model;
    Settings &m_settings;
    NumbersSource m_source;
    QVBoxLayout &m_column;
    int m_index; ///< in the column
    NumbersPanel *m_panel = nullptr; ///< once it was shown
    FilterBar *m_filter = nullptr;
    QAction *m_action;
};
