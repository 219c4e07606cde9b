// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class MainWindow;
class QMessageBox;
class Queues;

/// Sees to it that nobody leaves a change half done without knowing it. Reads are given up without
/// a word when the program ends; while a change is under way, the person may wait for it. What is
/// left is in the journal: it stands among the changes in doubt at the next start.
class QuitGuard : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    QuitGuard(MainWindow &window, Queues &queues, QObject *parent = nullptr);
    ~QuitGuard() override;

    /// The session ends or the program was told to: the window closes without a question.
    void askNoMore() { m_asks = false; }

private:
    [[nodiscard]] bool mayClose();
    void ask(int changes);
    void takeAnswer();
    void closeOnceDone();

    MainWindow &m_window;
    Queues &m_queues;
    QPointer<QMessageBox> m_question;
    bool m_asks = true;
    bool m_waits = false; ///< the person wants to leave once all is done
};
