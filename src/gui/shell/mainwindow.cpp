// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "core/retranslation.h"
#include "gui/shell/accountbar.h"
#include "gui/shell/accountswitcher.h"
#include "gui/shell/appearancemenu.h"
#include "gui/shell/bottomdocks.h"
#include "gui/shell/firstpaint.h"
#include "gui/shell/helpmenu.h"
#include "gui/shell/page.h"
#include "gui/shell/pagedeck.h"
#include "gui/shell/queuestatusbar.h"
#include "gui/shell/smallscreens.h"
#include "gui/shell/subaccountstrip.h"
#include "gui/shell/windowplace.h"
#include "gui/shell/workasswitcher.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/mnemonics.h"
#include "shell/ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QScreen>

namespace {

constexpr int detailsWidth = 340;

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
    , m_strip(new SubaccountStrip)
    , m_firstPaint(new FirstPaint(*this))
{
    m_ui->setupUi(this);
    new SmallScreens(*this);
    m_accountBar = new AccountBar(*m_ui->accountBar);
    m_deck = new PageDeck({.navigation = *m_ui->navigation,
                           .pages = *m_ui->pages,
                           .sidebars = *m_ui->sidebars,
                           .details = *m_ui->details,
                           .detailsDock = *m_ui->detailsDock,
                           .menu = *m_ui->pageMenu,
                           .showDetails = *m_ui->showDetails},
                          *m_firstPaint, this);
    connect(m_deck, &PageDeck::opened, m_strip, &SubaccountStrip::setPage);
    addBanner(m_strip);
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->quit->setIcon(bundledIcon(QStringLiteral("application-exit")));
    m_ui->addAccount->setIcon(bundledIcon(QStringLiteral("list-add-user")));
    m_ui->manageAccounts->setIcon(bundledIcon(QStringLiteral("system-users")));
    m_ui->settings->setIcon(bundledIcon(QStringLiteral("configure")));
    m_bottomDocks = std::make_unique<BottomDocks>(
        *this, *m_firstPaint, *m_ui->viewMenu,
        m_ui->viewMenu->insertSeparator(m_ui->appearanceMenu->menuAction()));
    const auto *appearance = new AppearanceMenu(*m_ui->appearanceMenu, settings);
    connect(appearance, &AppearanceMenu::chosen, this, &MainWindow::appearanceChosen);
    setUpAccounts();
    setUpHelp();
    connectActions();
    restore();
    m_ui->detailsDock->hide();
    keepTranslated(this, &MainWindow::retranslate);
}

MainWindow::~MainWindow() = default;

void MainWindow::retranslate()
{
    const QString title = windowTitle();
    m_ui->retranslateUi(this);
    setWindowTitle(title);
    if (m_welcome && m_ui->pages->currentWidget() == m_welcome)
        showAccount(tr("Not connected"), {});
    m_deck->retranslate();
}

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

AccountSwitcher &MainWindow::accounts()
{
    return m_accountBar->accounts();
}

void MainWindow::setWorkspace(const Workspace &workspace)
{
    m_deck->setAccess(workspace.access);
    m_strip->setWorkspace(workspace);
    m_accountBar->setWorkspace(workspace);
}

void MainWindow::leavePages()
{
    m_deck->clear();
    setWorkspace({});
    m_ui->changeAccount->setEnabled(false);
}

void MainWindow::showPlain(QWidget *content)
{
    leavePages();
    m_ui->pages->setCurrentWidget(content);
}

void MainWindow::announcePage(const NavigationEntry &entry)
{
    m_deck->announce(entry);
}

void MainWindow::addPage(Page *page)
{
    m_deck->add(page);
}

void MainWindow::afterFirstPaint(QObject *context, std::function<void()> work)
{
    m_firstPaint->then(context, std::move(work));
}

void MainWindow::showPages()
{
    m_ui->changeAccount->setEnabled(true);
    m_deck->open();
}

void MainWindow::goTo(Page *page)
{
    m_deck->goTo(page);
}

void MainWindow::showAccount(const QString &name, const QString &host)
{
    m_status->showAccount(name, host);
    setWindowTitle(pages().isEmpty() ? QStringLiteral("Outpost")
                                     : name + QStringLiteral(" – Outpost"));
}

QDockWidget *MainWindow::addBottomDock(const QString &name,
                                       const std::function<QWidget *()> &makePanel,
                                       const QList<QKeySequence> &shortcuts)
{
    return m_bottomDocks->add(name, makePanel, shortcuts);
}

void MainWindow::addFileMenu(QMenu *menu)
{
    menu->setParent(this, menu->windowFlags());
    m_ui->fileMenu->insertMenu(m_ui->settings, menu);
}

void MainWindow::addHelpAction(QAction *action)
{
    m_ui->helpMenu->insertAction(m_ui->about, action);
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
    m_settings.setWindowGeometry(WindowPlace::of(*this).toBytes());
    if (!pages().isEmpty())
        m_settings.setWindowState(saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::setUpAccounts()
{
    QMenu *menu = accounts().menuForMenuBar();
    menu->addActions({m_accountBar->workAsAction(), m_ui->addAccount, m_ui->manageAccounts,
                      m_ui->changeAccount});
    menuBar()->insertMenu(m_ui->pageMenu->menuAction(), menu);
    for (QMenu *each : {m_ui->fileMenu, menu, m_ui->pageMenu, m_ui->viewMenu, m_ui->helpMenu})
        separateMnemonics(*each);
    connect(&m_accountBar->workAs(), &WorkAsSwitcher::chosen, this, &MainWindow::workAsRequested);
}

void MainWindow::connectActions()
{
    connect(m_ui->addAccount, &QAction::triggered, this, &MainWindow::addAccountRequested);
    connect(m_ui->manageAccounts, &QAction::triggered, this, &MainWindow::manageAccountsRequested);
    connect(m_ui->settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_ui->changeAccount, &QAction::triggered, this, &MainWindow::closeAccountRequested);
    connect(m_ui->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::setUpHelp()
{
    m_ui->help->setIcon(bundledIcon(QStringLiteral("help-contextual")));
    m_ui->helpContents->setIcon(bundledIcon(QStringLiteral("help-contents")));
    m_ui->commandPalette->setIcon(bundledIcon(QStringLiteral("edit-find")));
    m_ui->diagnostics->setIcon(bundledIcon(QStringLiteral("tools-report-bug")));
    m_ui->about->setIcon(bundledIcon(QStringLiteral("help-about")));
    m_help = new HelpMenu(*this,
                          {.help = m_ui->help,
                           .contents = m_ui->helpContents,
                           .palette = m_ui->commandPalette,
                           .shortcuts = m_ui->shortcuts,
                           .diagnostics = m_ui->diagnostics,
                           .about = m_ui->about},
                          m_settings);
}

void MainWindow::showHelp(const QString &page)
{
    m_help->showHelp(page);
}

void MainWindow::restore()
{
    if (const auto place = WindowPlace::fromBytes(m_settings.windowGeometry()))
        restorePlace(*this, *place);
    else
        resize(firstSize(*screen()));
    const bool restored = restoreState(m_settings.windowState());
    const bool hasRoom = width() >= 2 * detailsWidth;
    m_ui->showDetails->setChecked(restored ? !m_ui->detailsDock->isHidden() : hasRoom);
    if (!restored)
        resizeDocks({m_ui->detailsDock}, {detailsWidth}, Qt::Horizontal);
}

const QList<Page *> &MainWindow::pages() const
{
    return m_deck->all();
}

Page *MainWindow::shownPage() const
{
    return m_deck->shown();
}
