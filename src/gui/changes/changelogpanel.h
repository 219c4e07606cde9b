// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/loggedchange.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>
#include <memory>

namespace Ui {
class ChangeLogPanel;
}
class ChangeDesk;
class ChangeLog;
class ChangeLogExport;
class ChangeLogModel;
class Clock;
class KeptColumns;
class QAction;
class QSortFilterProxyModel;
class Settings;

/// The log of changes, newest first, with a filter, the details of the chosen one, undo where that
/// is still possible, and export. Reads the log only while it can be seen.
class ChangeLogPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    ChangeLogPanel(Settings &settings, const Clock &clock, QWidget *parent = nullptr);
    ~ChangeLogPanel() override;

    /// The log that is shown from now on; nothing once it has gone.
    void setLog(ChangeLog &log);

    /// Through which changes are undone; without one, none can be.
    void setDesk(ChangeDesk *desk);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void setUpTable();
    void setUpActions();
    void addCopy(const char *text, const QKeySequence &key, void (ChangeLogPanel::*copy)());
    void connectParts();
    void reload();
    void takeChanges();
    void filter();
    void showState();
    void showChosen();
    void undo();
    void copyRows();
    void copyRequestId();
    void copyDetails();
    [[nodiscard]] QString whyNotUndone(const LoggedChange &change) const;
    [[nodiscard]] const LoggedChange *chosen() const;

    std::unique_ptr<Ui::ChangeLogPanel> m_ui;
    Settings &m_settings;
    ChangeLogModel *m_model;
    QSortFilterProxyModel *m_filter;
    ChangeLogExport *m_export;
    std::unique_ptr<KeptColumns> m_keptColumns;
    QPointer<ChangeLog> m_log;
    QPointer<ChangeDesk> m_desk;
    QFutureWatcher<QList<LoggedChange>> m_reading;
    bool m_isStale = true; ///< the log has changed since it was last read
};
