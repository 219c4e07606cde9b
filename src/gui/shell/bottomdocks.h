// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <functional>

class FirstPaint;
class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QWidget;

/// The docks at the bottom of a window, as tabs of one place.
class BottomDocks {
public:
    /// Their entries stand in \p menu, above \p below. All must outlive this.
    BottomDocks(QMainWindow &window, FirstPaint &firstPaint, QMenu &menu, QAction *below);

    /// As MainWindow::addBottomDock().
    QDockWidget *add(const QString &name, const std::function<QWidget *()> &makePanel,
                     const QList<QKeySequence> &shortcuts);

private:
    void place(QDockWidget *dock);

    QMainWindow &m_window;
    FirstPaint &m_firstPaint;
    QMenu &m_menu;
    QAction *m_below;
    QList<QDockWidget *> m_docks;
};
