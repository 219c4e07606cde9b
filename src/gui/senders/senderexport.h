// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/export/exportchoice.h"

#include <QObject>
#include <functional>
#include <memory>

class Clock;
class ExportBar;
class ExportRows;
class QAction;
class QTableView;
class Settings;

/// The export of a table of the senders page as it is shown: asks what to export, takes a snapshot
/// of the texts and starts the work.
class SenderExport : public QObject {
    Q_OBJECT
public:
    /// All must outlive this. \p fileName stands before the date.
    SenderExport(QTableView &view, ExportBar &bar, Settings &settings, const Clock &clock,
                 QObject *parent, QString fileName = QStringLiteral("sender-domains"));

    /// Ctrl+Shift+E.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void ask();
    void start(const ExportChoice &choice);
    void showState();
    [[nodiscard]] QList<int> rowsOf(ExportChoice::Rows rows) const;

    QTableView &m_view;
    ExportBar &m_bar;
    Settings &m_settings;
    const Clock &m_clock;
    const QString m_fileName;
    QAction *m_action;
};
