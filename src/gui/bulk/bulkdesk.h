// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class BulkBanner;
class BulkDialog;
class BulkRun;
class BulkRuns;
class Clock;
class Settings;
class QWidget;

/// The one entry for pages: opens the dialog of an operation, and shows a run as it goes on. One
/// dialog at a time.
class BulkDesk : public QObject {
    Q_OBJECT
public:
    /// \p window is the parent of the dialogs. All must outlive this.
    BulkDesk(Settings &settings, const Clock &clock, QWidget &window);
    ~BulkDesk() override;

    /// The runs of the open account; null: none is open. To be called before \p runs go.
    void setRuns(BulkRuns *runs);

    /// To be put above the pages.
    [[nodiscard]] BulkBanner &banner() const { return *m_banner; }

    /// Opens the dialog of the operation of that id (api/bulk/bulkoperations.h), or shows the run
    /// that is under way, since one goes at a time. Does not block. Nothing happens while no
    /// account is open.
    void open(QStringView operation);

    /// Shows the run that is under way, was left over or has ended last; nothing if there is none.
    void showRun();

signals:
    /// Rows of the operation of this id were done: a page may read again. Not more often than every
    /// few seconds while a run goes on, and once after its last row.
    void applied(const QString &operation);

    void helpRequested();

private:
    void show(BulkDialog *dialog);
    void noteRow(const QString &operation);
    void tellPages();

    Settings &m_settings;
    const Clock &m_clock;
    QWidget &m_window;
    BulkBanner *m_banner;
    QPointer<BulkRuns> m_runs;
    QPointer<BulkDialog> m_dialog;
    QSet<QString> m_applied; ///< that pages don't know of
    QTimer m_patience;
};
