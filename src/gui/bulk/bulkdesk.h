// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class BulkDialog;
class BulkRuns;
class BulkRun;
class Settings;
class Clock;
class QWidget;

/// The one entry for pages: opens the dialog of an operation, and shows how a run goes on.
class BulkDesk : public QObject {
    Q_OBJECT
public:
    /// \p window is the parent of the dialogs. All must outlive this.
    BulkDesk(BulkRuns &runs, Settings &settings, const Clock &clock, QWidget &window);
    ~BulkDesk() override;

    /// Opens the dialog of the operation of that id (api/bulk/bulkoperations.h), or shows the run
    /// that is under way. Does not block.
    void open(QStringView operation);

    /// Shows the run that is under way or was left over.
    void showRun();

signals:
    /// Rows of the operation of this id were done: a page may read again. At most once in some
    /// seconds while a run goes on, and at its end.
    void applied(const QString &operation);

private:
    BulkRuns &m_runs;
    Settings &m_settings;
    const Clock &m_clock;
    QWidget &m_window;
    QPointer<BulkDialog> m_dialog;
};
