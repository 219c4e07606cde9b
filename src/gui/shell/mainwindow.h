// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"
#include "gui/shell/workspace.h"

#include <QMainWindow>
#include <functional>
#include <memory>

namespace Ui {
class MainWindow;
}
class AccountBar;
class AccountSwitcher;
class BottomDocks;
class FirstPaint;
class HelpMenu;
class Page;
class PageDeck;
class QDockWidget;
class QMenu;
class QueueMonitor;
class QueueStatusBar;
struct NavigationEntry;
class SubaccountStrip;

/// The one window: navigation at the left, the page, details at the right, status at the bottom.
/// Knows pages only as Page; who makes them is app/.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Both must outlive the window.
    MainWindow(const QueueMonitor &queue, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shown while no account is open. The window takes ownership.
    void setWelcome(QWidget *welcome);

    /// Deletes the pages of an account.
    void leavePages();

    /// In place of the pages of an account, which have been left.
    void showWelcome();

    /// Shown while an account is being opened. The window takes ownership.
    void setOpening(QWidget *opening);

    /// In place of the pages of an account, which have been left. \p name is that of the next one.
    void showOpening(const QString &name);

    /// In the tool bar and the menu bar.
    [[nodiscard]] AccountSwitcher &accounts();

    /// The account whose pages are about to be added, until leavePages().
    void setWorkspace(const Workspace &workspace);

    /// Asked each time the window is about to close; it stays open if \p mayClose says no.
    void setCloseGuard(std::function<bool()> mayClose);

    /// Adds an entry to the navigation, for a page that is made once the window can be seen and
    /// added by addPage(), in the order of the entries.
    void announcePage(const NavigationEntry &entry);

    /// Adds a page, in the place of the first that was announced if there is one. The window takes
    /// ownership of the page and its details.
    void addPage(Page *page);

    /// Calls \p work once, as FirstPaint::then().
    void afterFirstPaint(QObject *context, std::function<void()> work);

    /// Opens the first page.
    void showPages();

    /// Goes to \p page, which was added.
    void goTo(Page *page);

    /// A dock at the bottom around a panel, with an entry in the View menu. Both are called as the
    /// panel's window title says, now and later, which may hold a mnemonic; the dock's object name
    /// begins with \p name. Open if it was when the window was last closed, at first not: then the
    /// panel is made once the window has been painted, and what \p makePanel uses must live until
    /// then. The window owns both.
    QDockWidget *addBottomDock(const QString &name, const std::function<QWidget *()> &makePanel,
                               const QList<QKeySequence> &shortcuts = {});

    /// In the order of the navigation, and the one of them that is open; null if none is.
    [[nodiscard]] const QList<Page *> &pages() const;
    [[nodiscard]] Page *shownPage() const;

    /// A menu in the File menu, above the settings. The window takes ownership.
    void addFileMenu(QMenu *menu);

    /// In the Help menu.
    void addHelpAction(QAction *action);

    /// A line above the pages that shows and hides itself. The window takes ownership.
    void addBanner(QWidget *banner);

    /// \p page is the name of a help page, see HelpWindow.
    void showHelp(const QString &page);
    [[nodiscard]] HelpMenu &helpMenu() { return *m_help; }

    /// Brings the window before others, as far as the desktop allows.
    void bringToFront();

    /// In the status bar and the title. \p host may be empty.
    void showAccount(const QString &name, const QString &host);

signals:
    void closeAccountRequested();
    void addAccountRequested();
    void manageAccountsRequested();
    void settingsRequested();

    /// \p page is one of SettingsDialog::pageTitles().
    void settingsPageRequested(int page);

    /// Empty \p id: as the account itself.
    void workAsRequested(const QString &id, const QString &name);
    void appearanceChosen(Settings::Appearance appearance);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();
    void setUpAccounts();
    void connectActions();
    void showPlain(QWidget *content);
    void setUpHelp();
    void restore();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Settings &m_settings;
    QueueStatusBar *m_status;
    std::unique_ptr<BottomDocks> m_bottomDocks;
    AccountBar *m_accountBar;
    PageDeck *m_deck;
    SubaccountStrip *m_strip;
    FirstPaint *m_firstPaint;
    QWidget *m_welcome = nullptr;
    QWidget *m_opening = nullptr;
    std::function<bool()> m_mayClose;
    HelpMenu *m_help;
};
