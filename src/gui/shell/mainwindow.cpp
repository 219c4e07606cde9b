// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/shell/accountswitcher.h"
#include "gui/shell/helpwindow.h"
#include "gui/shell/page.h"
#include "gui/shell/queuestatusbar.h"
#include "gui/shell/sidebars.h"
#include "gui/widgets/icons.h"
#include "shell/ui_mainwindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMessageBox>
#include <QScreen>

namespace {

constexpr int navigationWidth = 132;
constexpr int detailsWidth = 340;
constexpr int bottomDockHeight = 240;

/// As large as is useful, but never below the edge of a small screen.
QSize firstSize(const QScreen &screen)
{
    constexpr QSize frame(8, 40);
    return QSize(1360, 860).boundedTo(screen.availableSize() - frame);
}

} // namespace

MainWindow::MainWindow(const QueueMonitor &queue, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_settings(settings)
    , m_status(new QueueStatusBar(queue))
    , m_appearances(new QActionGroup(this))
    , m_accounts(new AccountSwitcher)
{
    m_ui->setupUi(this);
    m_ui->navigation->setFixedWidth(navigationWidth);
    m_ui->sidebars->setFixedWidth(navigationWidth);
    m_ui->sidebars->hide();
    m_ui->navigation->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->quit->setIcon(bundledIcon(QStringLiteral("application-exit")));
    m_ui->addAccount->setIcon(bundledIcon(QStringLiteral("list-add-user")));
    m_ui->manageAccounts->setIcon(bundledIcon(QStringLiteral("system-users")));
    m_ui->settings->setIcon(bundledIcon(QStringLiteral("configure")));
    m_ui->help->setIcon(bundledIcon(QStringLiteral("help-contents")));
    m_ui->about->setIcon(bundledIcon(QStringLiteral("help-about")));
    m_afterDocks = m_ui->viewMenu->insertSeparator(m_ui->appearanceMenu->menuAction());
    addAppearance(tr("&System"), Settings::Appearance::System);
    addAppearance(tr("&Light"), Settings::Appearance::Light);
    addAppearance(tr("&Dark"), Settings::Appearance::Dark);
    setUpAccounts();
    connectActions();
    restore();
    m_ui->detailsDock->hide();
}

MainWindow::~MainWindow() = default;

void MainWindow::setWelcome(QWidget *welcome)
{
    m_welcome = welcome;
    m_ui->pages->addWidget(welcome);
}

void MainWindow::showWelcome()
{
    showPlain(m_welcome);
    showAccount(tr("Not connected"), {});
}

void MainWindow::setOpening(QWidget *opening)
{
    m_opening = opening;
    m_ui->pages->addWidget(opening);
}

void MainWindow::showOpening(const QString &name)
{
    showPlain(m_opening);
    m_ui->changeAccount->setEnabled(true);
    showAccount(name, {});
}

void MainWindow::setCloseGuard(std::function<bool()> mayClose)
{
    m_mayClose = std::move(mayClose);
}

void MainWindow::leavePages()
{
    m_ui->navigation->clear();
    m_ui->navigation->hide();
    m_ui->pageMenu->clear();
    m_ui->pageMenu->menuAction()->setVisible(false);
    m_ui->detailsDock->hide();
    m_ui->showDetails->setEnabled(false);
    m_ui->changeAccount->setEnabled(false);
    m_ui->sidebars->hide();
    for (Page *page : std::as_const(m_pages)) {
        delete page->sidebar();
        delete page->details();
        delete page;
    }
    m_pages.clear();
}

void MainWindow::showPlain(QWidget *content)
{
    leavePages();
    m_ui->pages->setCurrentWidget(content);
}

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_ui->pages->addWidget(page);
    if (QWidget *details = page->details())
        m_ui->details->addWidget(details);
    if (QWidget *sidebar = page->sidebar())
        m_ui->sidebars->addWidget(sidebar);
    auto *entry = new QListWidgetItem(page->icon(), page->title(), m_ui->navigation);
    entry->setSizeHint({navigationWidth, fontMetrics().height() + 16});
}

void MainWindow::showPages()
{
    m_ui->navigation->show();
    m_ui->changeAccount->setEnabled(true);
    m_ui->navigation->setCurrentRow(0);
}

void MainWindow::showAccount(const QString &name, const QString &host)
{
    m_status->showAccount(name, host);
    setWindowTitle(m_pages.isEmpty() ? QStringLiteral("Outpost")
                                     : name + QStringLiteral(" – Outpost"));
}

QDockWidget *MainWindow::addBottomDock(QWidget *panel, const QString &title,
                                       const QList<QKeySequence> &shortcuts)
{
    auto *dock = new QDockWidget(this);
    dock->setWindowTitle(QString(title).remove(QLatin1Char('&')));
    dock->setObjectName(panel->objectName() + QStringLiteral("Dock"));
    dock->setWidget(panel);
    if (!restoreDockWidget(dock)) {
        addDockWidget(Qt::BottomDockWidgetArea, dock);
        if (!m_bottomDocks.isEmpty())
            tabifyDockWidget(m_bottomDocks.constFirst(), dock);
        resizeDocks({dock}, {bottomDockHeight}, Qt::Vertical);
        dock->hide();
    }
    QAction *toggle = dock->toggleViewAction();
    toggle->setText(title);
    toggle->setShortcuts(shortcuts);
    connect(toggle, &QAction::triggered, panel, [panel, dock](bool shown) {
        if (shown) {
            dock->raise();
            panel->setFocus(Qt::ShortcutFocusReason);
        }
    });
    m_ui->viewMenu->insertAction(m_afterDocks, toggle);
    m_bottomDocks.append(dock);
    return dock;
}

void MainWindow::addBanner(QWidget *banner)
{
    m_ui->banners->addWidget(banner);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        useBundledIcons(QApplication::palette());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose())
        return event->ignore();
    m_settings.setWindowGeometry(saveGeometry());
    if (!m_pages.isEmpty())
        m_settings.setWindowState(saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::setUpAccounts()
{
    QMenu *menu = m_accounts->menuForMenuBar();
    menu->addActions({m_ui->addAccount, m_ui->manageAccounts, m_ui->changeAccount});
    menuBar()->insertMenu(m_ui->pageMenu->menuAction(), menu);
    m_ui->accountBar->setIconSize({16, 16});
    m_ui->accountBar->addWidget(m_accounts);
    m_ui->accountBar->toggleViewAction()->setVisible(false); // always to be seen
}

void MainWindow::connectActions()
{
    connect(m_ui->addAccount, &QAction::triggered, this, &MainWindow::addAccountRequested);
    connect(m_ui->manageAccounts, &QAction::triggered, this, &MainWindow::manageAccountsRequested);
    connect(m_ui->settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_ui->navigation, &QListWidget::currentRowChanged, this, &MainWindow::openPage);
    connect(m_ui->changeAccount, &QAction::triggered, this, &MainWindow::closeAccountRequested);
    connect(m_ui->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->help, &QAction::triggered, this, &MainWindow::showHelpOfPage);
    connect(m_ui->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_ui->showDetails, &QAction::toggled, m_ui->detailsDock, &QWidget::setVisible);
    connect(m_ui->detailsDock->toggleViewAction(), &QAction::toggled, m_ui->showDetails,
            &QAction::setChecked);
}

void MainWindow::addAppearance(const QString &text, Settings::Appearance appearance)
{
    QAction *action = m_ui->appearanceMenu->addAction(text);
    action->setCheckable(true);
    action->setChecked(m_settings.appearance() == appearance);
    m_appearances->addAction(action);
    connect(action, &QAction::triggered, this,
            [this, appearance] { emit appearanceChosen(appearance); });
}

void MainWindow::openPage(int index)
{
    Page *opened = page(index);
    if (!opened)
        return;
    m_ui->pages->setCurrentWidget(opened);
    m_ui->pageMenu->clear();
    m_ui->pageMenu->addActions(opened->menuActions());
    m_ui->pageMenu->setTitle(opened->title());
    m_ui->pageMenu->menuAction()->setVisible(true);
    showSidebar(*m_ui->navigation, *m_ui->sidebars, opened->sidebar());
    QWidget *details = opened->details();
    m_ui->showDetails->setEnabled(details != nullptr);
    m_ui->detailsDock->setWindowTitle(opened->detailsTitle());
    if (details)
        m_ui->details->setCurrentWidget(details);
    m_ui->detailsDock->setVisible(details && m_ui->showDetails->isChecked());
}

void MainWindow::showHelpOfPage()
{
    showHelp(m_pages.isEmpty() ? QStringLiteral("accounts.md") : QStringLiteral("activity.md"));
}

void MainWindow::showHelp(const QString &page)
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Outpost"),
        tr("<h3>Outpost %1</h3>"
           "<p>An independent desktop console for people who run their mail through SMTP2GO.</p>"
           "<p>Qt %2. Free software under the GNU General Public License, version 3 or later. "
           "Icons of the Breeze set by the KDE community.</p>")
            .arg(QStringLiteral(OUTPOST_VERSION), QLatin1String(qVersion())));
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(firstSize(*screen()));
    const bool restored = restoreState(m_settings.windowState());
    m_ui->showDetails->setChecked(restored ? !m_ui->detailsDock->isHidden() : true);
    if (!restored)
        resizeDocks({m_ui->detailsDock}, {detailsWidth}, Qt::Horizontal);
}

Page *MainWindow::page(int index) const
{
    return index >= 0 && index < m_pages.size() ? m_pages.at(index) : nullptr;
}
