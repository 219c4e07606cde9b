// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "account/profile.h"
#include "account/profilestore.h"
#include "account/region.h"
#include "account/systemkeystore.h"
#include "api/bulk/bulkrunfile.h"
#include "api/queuemonitor.h"
#include "api/requestlog.h"
#include "api/writes/unknownwrites.h"
#include "app/accountdesk.h"
#include "app/accountpages.h"
#include "app/bulkoffice.h"
#include "app/changeoffice.h"
#include "app/commandline.h"
#include "app/demooptions.h"
#include "app/desktopoffice.h"
#include "app/programfactsdesk.h"
#include "app/queuedkeyprobe.h"
#include "app/queues.h"
#include "app/quitguard.h"
#include "app/settingsdesk.h"
#include "app/startdesk.h"
#include "app/subaccountsoffice.h"
#include "app/unknownwritesdesk.h"
#include "app/workplace.h"
#include "core/logging.h"
#include "core/retranslation.h"
#include "gui/requests/requestspanel.h"
#include "gui/shell/helpmenu.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/pausebanner.h"
#include "gui/widgets/timetext.h"
#include "net/proxypolicy.h"
#include "net/requestqueue.h"

#include <QApplication>
#include <QDockWidget>
#include <QTimer>
#include <utility>

namespace {

constexpr std::chrono::milliseconds longestUnseen{150};

QString hostOf(const Account &account)
{
    return account.demo ? Console::tr("built-in emulator") : account.baseUrl.host();
}

QString nameOf(const Account &account, const Workspace &workspace)
{
    const QString own = account.demo ? demoProfile().name : account.name;
    const QString name = account.subaccount.isEmpty()
        ? own
        : Console::tr("%1, as %2").arg(own, workspace.worker());
    return account.readOnly ? Console::tr("%1 (read-only)").arg(name) : name;
}

} // namespace

Console::Machine Console::thisMachine()
{
    return {.keys = std::make_unique<SystemKeyStore>(), .clock = std::make_unique<SystemClock>()};
}

Console::Console(QApplication &application, Machine machine)
    : m_profiles(std::make_unique<ProfileStore>())
    , m_clock(std::move(machine.clock))
    , m_proxies(machine.proxies ? machine.proxies : std::make_shared<ProxyPolicy>())
    , m_queueClock(std::move(machine.queueClock))
    , m_queues(std::make_unique<Queues>(m_queueClock ? *m_queueClock : *m_clock, m_proxies))
    , m_monitor(std::make_unique<QueueMonitor>(m_queues->smtp2go()))
    , m_log(std::make_unique<RequestLog>(m_queues->smtp2go()))
{
    m_profiles->load(); // beside the making of the window
    takePreferences();
    m_desktop = std::make_unique<DesktopOffice>(application, m_settings);
    m_window = std::make_unique<MainWindow>(*m_monitor, m_settings);
    m_changes = std::make_unique<ChangeOffice>(*m_window, m_settings, *m_clock);
    m_subaccounts = std::make_unique<SubaccountsOffice>(*m_monitor, m_settings, *m_clock);
    m_bulk = std::make_unique<BulkOffice>(*m_window, m_settings, *m_clock);
    m_probe = std::make_unique<QueuedKeyProbe>(*m_queues);
    m_desk
        = std::make_unique<AccountDesk>(*m_window, *m_probe, *m_profiles, std::move(machine.keys));
    m_start = std::make_unique<StartDesk>(*m_desk, m_settings, std::move(machine.demo));
    m_settingsDesk = std::make_unique<SettingsDesk>(m_settings, *m_window, *m_desk, *m_queues,
                                                    m_changes->log(), m_proxies);
    m_settingsDesk->alsoForget(
        [this](const QString &account) { return m_subaccounts->snapshots().forget(account); });
    m_settingsDesk->alsoForget(
        [this](const QString &account) { return m_subaccounts->estate().forget(account); });
    m_settingsDesk->alsoForget(
        [](const QString &account) { return forgetBulkRuns(BulkOffice::folder(), account); });
    m_pages = std::make_unique<AccountPages>(AccountPages::Parts{.window = *m_window,
                                                                 .settingsDesk = *m_settingsDesk,
                                                                 .subaccounts = *m_subaccounts,
                                                                 .bulk = *m_bulk,
                                                                 .queue = *m_monitor,
                                                                 .clock = *m_clock,
                                                                 .settings = m_settings});
    m_quitGuard = std::make_unique<QuitGuard>(*m_window, *m_queues);
    addPanels();
    connectParts();
    m_desktop->serve(
        {.window = *m_window, .pages = *m_pages, .queue = *m_monitor, .doubts = *m_doubts});
}

Console::~Console()
{
    m_desktop->leave(); // it uses the window, the pages and the unknown writes
    m_quitGuard.reset();
    m_settingsDesk.reset(); // it uses the desk and its key store
    m_start.reset(); // it uses the desk
    m_desk.reset(); // it uses the window
    m_bulk.reset(); // it uses the window, the workplace and the unknown writes
    m_changes.reset(); // it uses the window and the workplace
    m_window.reset(); // pages use the workplace
    m_pages.reset(); // pages use what looks after senders, too
    m_subaccounts.reset(); // pages use it, too
    m_doubts.reset(); // it uses the workplace, too
}

void Console::start(const CommandLine &commandLine, const QString &pastedKey)
{
    m_desktop->start(commandLine);
    // A disk that doesn't answer must not keep the window away.
    QTimer::singleShot(longestUnseen, this, &Console::showFirst);
    connect(m_desk.get(), &AccountDesk::ready, m_settingsDesk.get(), &SettingsDesk::load);
    connect(m_settingsDesk.get(), &SettingsDesk::ready, this, [this, commandLine, pastedKey] {
        m_start->open(commandLine, pastedKey);
        showFirst();
    });
    m_pages->wish(commandLine);
    if (!m_start->hasWish(commandLine, pastedKey))
        m_desk->showSomething(); // while the profiles are read
    m_desk->start();
}

/// With what was asked for in it: a welcome that is gone at once would only flicker.
void Console::showFirst()
{
    if (std::exchange(m_isShown, true))
        return;
    m_desk->showSomething();
    m_window->show();
}

void Console::startAgain(const CommandLine &commandLine)
{
    qCDebug(lcApp) << "started again" << (commandLine.demo ? "for the demo" : "")
                   << (commandLine.apiUrl.isNull() ? "" : "for an address");
    m_window->bringToFront();
    if (commandLine.demo && !(m_workplace && m_isDemo))
        m_start->openDemo(commandLine);
    const Result<QUrl, QString> url = parseBaseUrl(commandLine.apiUrl);
    // A typing error must not close what is open.
    if (!commandLine.apiUrl.isNull()
        && (!m_workplace || (url && url.value() != m_access.baseUrl))) {
        m_desk->close();
        m_start->openGiven(commandLine.apiUrl, {});
    }
    m_pages->wish(commandLine);
}

void Console::endNow()
{
    m_quitGuard->askNoMore();
    m_window->close();
    QCoreApplication::quit(); // a window that is hidden is not the last one to close
}

ProfileStore &Console::profiles()
{
    return *m_profiles;
}

void Console::addPanels()
{
    auto *pause = new PauseBanner(*m_monitor);
    m_window->addBanner(pause);
    connect(pause, &MessageBar::actionRequested, m_window.get(),
            [this] { m_window->showHelp(QStringLiteral("queue.md")); });
    const auto makeRequests = [this] {
        auto *requests = new RequestsPanel(*m_log, *m_clock, m_settings);
        keepTranslated(requests, [requests] { requests->setWindowTitle(tr("&Requests")); });
        return requests;
    };
    m_window->addBottomDock(QStringLiteral("RequestsPanel"), makeRequests,
                            {Qt::Key_F12, Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    m_doubts = std::make_unique<UnknownWritesDesk>(*m_window, *m_clock);
    watch(m_queues->smtp2go());
    m_window->helpMenu().setFacts(
        ProgramFactsDesk({m_settings, profiles(), *m_monitor, *m_log, *m_queues}).facts());
}

void Console::watch(RequestQueue &queue)
{
    m_monitor->watch(queue);
    m_log->watch(queue);
    queue.disconnect(this);
    connect(&queue, &RequestQueue::readWanted, this, [this](const QString &account) {
        if (m_workplace && account == m_access.id)
            m_workplace->readSomething();
    });
    m_doubts->watch(queue);
}

void Console::takePreferences()
{
    TimeText::setFormat(m_settings.preferences().time);
    m_language.use(m_settings.preferences().language);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update(); // tables ask for their times again
}

void Console::connectParts()
{
    connect(&m_settings, &Settings::preferencesChanged, this, &Console::takePreferences);
    connect(m_desk.get(), &AccountDesk::opened, this, &Console::openAccount);
    connect(m_desk.get(), &AccountDesk::left, this, &Console::leaveAccount);
    connect(m_window.get(), &MainWindow::appearanceChosen, this,
            [this](Settings::Appearance appearance) { m_settings.setAppearance(appearance); });
}

void Console::openAccount(const Account &account)
{
    m_access = account.access();
    m_isDemo = account.demo;
    if (!account.profile.isNull())
        m_settings.setLastAccount(account.profile);
    RequestQueue &queue = m_queues->of(account);
    watch(queue);
    m_workplace = std::make_unique<Workplace>(queue, account);
    m_doubts->writes().setClient(m_access.id, &m_workplace->client());
    ChangeDesk &changes = m_changes->open(
        m_workplace->client(), m_isDemo ? ChangeOffice::Kind::Demo : ChangeOffice::Kind::Account);
    m_bulk->open(m_workplace->client(), m_doubts->writes(), m_workplace->access(),
                 m_isDemo ? BulkOffice::Kind::Demo : BulkOffice::Kind::Account);
    const Workspace workspace{.access = &m_workplace->access(),
                              .subaccounts = &m_workplace->subaccounts(),
                              .account = account.name,
                              .subaccount = account.subaccount,
                              .subaccountName = account.subaccountName};
    m_window->setWorkspace(workspace);
    m_pages->open(account, *m_workplace, changes);
    keepTranslated(&m_workplace->access(), [this, account, workspace] {
        m_window->showAccount(nameOf(account, workspace), hostOf(account));
    });
    m_pages->begin(account);
    m_desktop->pagesOpened();
    m_workplace->access().ask();
}

void Console::leaveAccount()
{
    m_desktop->pagesLeft();
    m_window->leavePages();
    m_pages->leave();
    m_bulk->leave();
    m_changes->leave();
    m_subaccounts->leave();
    m_doubts->writes().setClient(m_access.id, nullptr);
    m_workplace.reset();
}
