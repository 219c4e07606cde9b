// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/firstpaint.h"

#include <QEvent>

using namespace std::chrono_literals;

FirstPaint::FirstPaint(QWidget &window, std::chrono::milliseconds longestUnpainted)
    : QObject(&window)
{
    window.installEventFilter(this);
    m_turn.setSingleShot(true);
    m_turn.setInterval(longestUnpainted);
    connect(&m_turn, &QTimer::timeout, this, &FirstPaint::doNext);
}

void FirstPaint::then(QObject *context, std::function<void()> work)
{
    m_work.push_back({context, std::move(work)});
    if (!m_turn.isActive())
        m_turn.start();
}

/// The timer fires when what is being painted has reached the screen.
bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        m_turn.setInterval(0ms); // begins anew if it is active
    }
    return QObject::eventFilter(watched, event);
}

bool FirstPaint::doNext()
{
    if (m_work.empty())
        return false;
    const Work next = std::move(m_work.front());
    m_work.pop_front();
    if (!m_work.empty())
        m_turn.start();
    if (next.context)
        next.call();
    return true;
}
