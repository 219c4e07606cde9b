// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportjob.h"

#include <QWidget>

class MessageBar;
class QLabel;
class QProgressBar;
class QPushButton;

/// One export at a time: how far it is, with a way to cancel, and then what came of it. Takes no
/// room while there is neither.
class ExportBar : public QWidget {
    Q_OBJECT
public:
    explicit ExportBar(QWidget *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

    /// Begins, unless busy. Without \p path the text goes to the clipboard. \p rowCount is how many
    /// rows \p makeRows will give.
    void start(const ExportJob::MakeRows &makeRows, qint64 rowCount, const QString &path,
               const ExportOptions &options);

    /// Stops what is under way.
    void cancel();

signals:
    void busyChanged(bool busy);

private:
    void retranslate();
    void showRows(int rows);
    void finish(const ExportOutcome &outcome);
    void showBusy(bool busy);
    void openFolder();

    MessageBar *m_message;
    QWidget *m_progressRow;
    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    ExportJob *m_job = nullptr;
    qint64 m_rowCount = 0;
    int m_rows = 0; ///< written so far
    QString m_path;
};
