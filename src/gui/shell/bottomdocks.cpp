// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/bottomdocks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace {

constexpr int height = 240;

} // namespace

BottomDocks::BottomDocks(QMainWindow &window, QMenu &menu, QAction *below)
    : m_window(window)
    , m_menu(menu)
    , m_below(below)
{
}

QDockWidget *BottomDocks::add(QWidget *panel, const QList<QKeySequence> &shortcuts)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(panel->objectName() + QStringLiteral("Dock"));
    dock->setWidget(panel);
    if (!m_window.restoreDockWidget(dock))
        place(dock);
    QAction *toggle = dock->toggleViewAction();
    const auto showTitle = [dock, toggle](const QString &title) {
        dock->setWindowTitle(QString(title).remove(QLatin1Char('&')));
        toggle->setText(title); // last: the dock has set its own
    };
    showTitle(panel->windowTitle());
    QObject::connect(panel, &QWidget::windowTitleChanged, dock, showTitle);
    toggle->setShortcuts(shortcuts);
    QObject::connect(toggle, &QAction::triggered, panel, [panel, dock](bool shown) {
        if (shown) {
            dock->raise();
            panel->setFocus(Qt::ShortcutFocusReason);
        }
    });
    m_menu.insertAction(m_below, toggle);
    m_docks.append(dock);
    return dock;
}

void BottomDocks::place(QDockWidget *dock)
{
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    if (!m_docks.isEmpty())
        m_window.tabifyDockWidget(m_docks.constFirst(), dock);
    m_window.resizeDocks({dock}, {height}, Qt::Vertical);
    dock->hide();
}
