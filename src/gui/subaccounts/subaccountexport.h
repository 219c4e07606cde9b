// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/export/exportchoice.h"
#include "gui/subaccounts/subaccountcolumn.h"

#include <QObject>

class Clock;
class ExportBar;
class QAction;
class QTableView;
class Settings;
class SubaccountModel;

/// Exports the table of subaccounts: asks what and whereto, and leaves the rest to the bar.
class SubaccountExport : public QObject {
    Q_OBJECT
public:
    /// \p view shows \p model. All must outlive this.
    SubaccountExport(QTableView &view, const SubaccountModel &model, ExportBar &bar,
                     Settings &settings, const Clock &clock, QObject *parent = nullptr);

    /// Ctrl+Shift+E.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void ask();
    void start(const ExportChoice &choice);
    void showState();
    [[nodiscard]] SubaccountOverview::Rows rowsOf(ExportChoice::Rows rows) const;

    QTableView &m_view;
    const SubaccountModel &m_model;
    ExportBar &m_bar;
    Settings &m_settings;
    const Clock &m_clock;
    QAction *m_action;
};
