// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desktop/portalsettings.h"
#include "gui/shell/lookkeeper.h"

#include <QObject>
#include <memory>

class AccountPages;
class MainWindow;
class QApplication;
class QueueMonitor;
class Settings;
class TourDesk;
class TrayDesk;
class UnknownWritesDesk;
struct CommandLine;

/// What makes the program at home on a desktop: its looks, whether things move, the tray, and the
/// tour for newcomers.
class DesktopOffice : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this. Gives the application its style: before the first window.
    DesktopOffice(QApplication &application, Settings &settings);
    ~DesktopOffice() override;

    /// All must outlive this, or leave().
    struct Parts {
        MainWindow &window;
        AccountPages &pages;
        const QueueMonitor &queue;
        UnknownWritesDesk &doubts;
    };
    void serve(const Parts &parts);

    /// What it serves is about to go.
    void leave();

    /// Whether newcomers are shown around is a question of what \p commandLine wants.
    void start(const CommandLine &commandLine);

    /// The pages of an account can be seen; until pagesLeft().
    void pagesOpened();
    void pagesLeft();

private:
    void follow();

    Settings &m_settings;
    PortalSettings m_system;
    LookKeeper m_look;
    std::unique_ptr<TourDesk> m_tour;
    std::unique_ptr<TrayDesk> m_tray;
};
