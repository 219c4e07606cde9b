// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <deque>
#include <functional>

/// Keeps what a window doesn't need to be seen until it has been seen.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    /// Belongs to \p window. \p longestUnpainted: how long a paint is waited for.
    explicit FirstPaint(QWidget &window,
                        std::chrono::milliseconds longestUnpainted
                        = std::chrono::milliseconds(250));

    /// Calls \p work from the event loop, each in a turn of its own and in the order of the calls,
    /// unless \p context is gone: after the window's first paint, or without it where the desktop
    /// doesn't ask for one in time, since the window is hidden or minimised.
    void then(QObject *context, std::function<void()> work);

    /// Does the next of it at once, for somebody who can't wait. False if nothing is left.
    bool doNext();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Work {
        QPointer<QObject> context;
        std::function<void()> call;
    };

    std::deque<Work> m_work;
    QTimer m_turn;
    bool m_isPainted = false;
};
