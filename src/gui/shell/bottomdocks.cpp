// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/bottomdocks.h"

#include "gui/shell/firstpaint.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace {

constexpr int height = 240;

void fill(QDockWidget *dock, QWidget *panel)
{
    dock->setWidget(panel);
    panel->show(); // the dock may be open by now
    const auto showTitle = [dock](const QString &title) {
        dock->setWindowTitle(QString(title).remove(QLatin1Char('&')));
        dock->toggleViewAction()->setText(title); // last: the dock has set its own
    };
    showTitle(panel->windowTitle());
    QObject::connect(panel, &QWidget::windowTitleChanged, dock, showTitle);
}

void goTo(QDockWidget *dock)
{
    dock->raise();
    if (QWidget *panel = dock->widget())
        panel->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

BottomDocks::BottomDocks(QMainWindow &window, FirstPaint &firstPaint, QMenu &menu, QAction *below)
    : m_window(window)
    , m_firstPaint(firstPaint)
    , m_menu(menu)
    , m_below(below)
{
}

QDockWidget *BottomDocks::add(const QString &name, const std::function<QWidget *()> &makePanel,
                              const QList<QKeySequence> &shortcuts)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name + QStringLiteral("Dock"));
    if (!m_window.restoreDockWidget(dock))
        place(dock);
    QAction *toggle = dock->toggleViewAction();
    toggle->setShortcuts(shortcuts);
    QObject::connect(toggle, &QAction::triggered, dock, [dock](bool shown) {
        if (shown)
            goTo(dock);
    });
    m_menu.insertAction(m_below, toggle);
    m_docks.append(dock);
    if (dock->isHidden())
        m_firstPaint.then(dock, [dock, makePanel] { fill(dock, makePanel()); });
    else
        fill(dock, makePanel());
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
