// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <chrono>

class QLabel;
class QPushButton;

/// Says that only e-mails that wait in the queue are shown, what that means, and takes it away.
class QueueConditionBar : public QFrame {
    Q_OBJECT
public:
    explicit QueueConditionBar(QWidget *parent = nullptr);

    /// 0: hidden.
    void showMinutes(std::chrono::minutes minutes);

signals:
    void removeRequested();

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_remove;
    std::chrono::minutes m_minutes{0};
};
