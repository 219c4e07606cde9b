// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QueueMonitor;
class StatusField;

/// At the bottom of the window: as whom and where one works, what the queue does, and how many
/// searches are left.
class QueueStatusBar : public QWidget {
    Q_OBJECT
public:
    /// \p queue must outlive this.
    explicit QueueStatusBar(const QueueMonitor &queue, QWidget *parent = nullptr);

    void showAccount(const QString &name, const QString &host);

private:
    void retranslate();
    void showQueue();

    const QueueMonitor &m_queue;
    StatusField *m_account;
    StatusField *m_status;
    StatusField *m_budget;
    QTimer m_tick;
};
