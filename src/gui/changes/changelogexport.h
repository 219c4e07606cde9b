// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/loggedchange.h"
#include "gui/export/exportchoice.h"

#include <QObject>

class ChangeLogModel;
class Clock;
class ExportBar;
class QTableView;
class Settings;

/// Exports the log of changes: asks what and whereto, and leaves the rest to the bar.
class ChangeLogExport : public QObject {
    Q_OBJECT
public:
    /// \p view shows \p model through a proxy. All must outlive this.
    ChangeLogExport(QTableView &view, const ChangeLogModel &model, ExportBar &bar,
                    Settings &settings, const Clock &clock, QObject *parent);

    void ask();

private:
    void start(const ExportChoice &choice);
    [[nodiscard]] QList<LoggedChange> changesOf(ExportChoice::Rows rows) const;

    QTableView &m_view;
    const ChangeLogModel &m_model;
    ExportBar &m_bar;
    Settings &m_settings;
    const Clock &m_clock;
};
