// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"
#include "gui/export/exportchoice.h"

#include <QObject>

class ActivityModel;
class Clock;
class ExportBar;
class QAction;
class QPushButton;
class QTableView;
class Settings;

/// The export of the activity table: asks what to export, takes a snapshot and starts the work.
class ActivityExport : public QObject {
    Q_OBJECT
public:
    /// All must outlive this; \p view shows an ActivityModel.
    ActivityExport(QTableView &view, ExportBar &bar, Settings &settings, const Clock &clock,
                   QObject *parent = nullptr);

    /// Ctrl+Shift+E.
    [[nodiscard]] QAction *action() const { return m_action; }

    /// \p button does the same.
    void setButton(QPushButton &button);

public slots:
    void ask();

private:
    void start(const ExportChoice &choice);
    void showState();
    [[nodiscard]] std::vector<EventTable::Row> rowsOf(ExportChoice::Rows rows) const;
    [[nodiscard]] const ActivityModel &model() const;

    QTableView &m_view;
    ExportBar &m_bar;
    Settings &m_settings;
    const Clock &m_clock;
    QAction *m_action;
};
