// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traydesk.h"

#include "api/queuemonitor.h"
#include "api/writes/unknownwrites.h"
#include "app/unknownwritesdesk.h"
#include "core/settings.h"
#include "gui/shell/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>

namespace {

using Tray = DesktopPreferences::Tray;

} // namespace

TrayDesk::TrayDesk(Parts parts)
    : m_parts(std::move(parts))
{
    m_parts.window.installEventFilter(this);
    connect(&m_parts.settings, &Settings::preferencesChanged, this, &TrayDesk::follow);
    connect(&m_parts.queue, &QueueMonitor::changed, this, &TrayDesk::showState);
    connect(&m_parts.doubts, &UnknownWritesDesk::changed, this, &TrayDesk::showState);
    // After the window: whether there is a tray is asked over D-Bus.
    QMetaObject::invokeMethod(this, &TrayDesk::follow, Qt::QueuedConnection);
}

TrayDesk::~TrayDesk()
{
    QApplication::setQuitOnLastWindowClosed(true);
}

void TrayDesk::noteWorse()
{
    if (m_parts.window.isActiveWindow())
        return;
    ++m_state.worse;
    showState();
}

bool TrayDesk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Close:
        // What the program does itself, such as File > Quit, is no wish of the desktop.
        if (!event->spontaneous() || !keepsRunning())
            break;
        event->ignore();
        QApplication::setQuitOnLastWindowClosed(false);
        m_parts.window.hide();
        return true;
    case QEvent::Show:
        QApplication::setQuitOnLastWindowClosed(true);
        break;
    case QEvent::WindowActivate:
        m_state.worse = 0;
        showState();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TrayDesk::follow()
{
    const bool isWished = m_parts.settings.preferences().desktop.tray != Tray::None;
    if (!isWished)
        m_icon.reset();
    else if (!m_icon && m_parts.hasTray())
        addIcon();
}

void TrayDesk::addIcon()
{
    m_icon = std::make_unique<TrayIcon>();
    connect(m_icon.get(), &TrayIcon::showRequested, &m_parts.window, &MainWindow::bringToFront);
    connect(m_icon.get(), &TrayIcon::newSearchRequested, this, [this] {
        m_parts.window.bringToFront();
        emit newSearchRequested();
    });
    connect(m_icon.get(), &TrayIcon::quitRequested, this, &TrayDesk::quit);
    showState();
}

void TrayDesk::showState()
{
    m_state.isPaused = m_parts.queue.status().pausedFor.has_value();
    m_state.inDoubt = int(m_parts.doubts.writes().writes().size());
    if (m_icon)
        m_icon->showState(m_state);
}

/// A change may be under way: then the window asks, which one must see.
void TrayDesk::quit()
{
    if (m_parts.window.close())
        QCoreApplication::quit();
    else
        m_parts.window.bringToFront();
}

bool TrayDesk::keepsRunning() const
{
    return m_icon && m_parts.settings.preferences().desktop.tray == Tray::KeepsRunning
        && m_parts.hasTray();
}
