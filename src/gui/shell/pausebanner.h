// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/messagebar.h"

#include <QTimer>

class QueueMonitor;

/// Above every page while SMTP2GO has paused this internet address: until when, and what waits.
/// Comes and goes by itself. actionRequested() asks for help.
class PauseBanner : public MessageBar {
    Q_OBJECT
public:
    /// \p queue must outlive this.
    explicit PauseBanner(const QueueMonitor &queue, QWidget *parent = nullptr);

private:
    void retranslate();
    void showPause();

    const QueueMonitor &m_queue;
    QTimer m_tick;
};
