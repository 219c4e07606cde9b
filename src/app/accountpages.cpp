// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountpages.h"

#include "account/account.h"
#include "api/activity/filter/subaccountnames.h"
#include "api/subaccounts/subaccountfinder.h"
#include "app/bulkoffice.h"
#include "app/commandline.h"
#include "app/sendercare.h"
#include "app/settingsdesk.h"
#include "app/subaccountsoffice.h"
#include "app/workplace.h"
#include "gui/activity/activitypage.h"
#include "gui/bulk/bulkdesk.h"
#include "gui/senders/senderspage.h"
#include "gui/settings/settingsdialog.h"
#include "gui/shell/mainwindow.h"
#include "gui/subaccounts/subaccountspage.h"

#include <utility>

AccountPages::AccountPages(const Parts &parts)
    : m_parts(parts)
{
}

AccountPages::~AccountPages() = default;

void AccountPages::open(const Account &account, Workplace &workplace, ChangeDesk &changes)
{
    addActivity(account, workplace);
    announceOthers(account, workplace, changes);
}

void AccountPages::begin(const Account &account)
{
    m_parts.window.showPages();
    m_activity->focusFilter();
    m_activity->limitTo(account.subaccount);
    m_activity->search();
    fulfilWishes();
}

void AccountPages::leave()
{
    m_opening.reset();
    m_senders.reset();
}

void AccountPages::wish(const CommandLine &commandLine)
{
    m_wantsFilter = commandLine.newSearch;
    if (!commandLine.viewFile.isEmpty())
        m_wantedView = commandLine.viewFile;
    fulfilWishes();
}

void AccountPages::fulfilWishes()
{
    if (!m_activity || (m_wantedView.isEmpty() && !m_wantsFilter))
        return;
    m_parts.window.goTo(m_activity);
    if (!m_wantedView.isEmpty())
        m_activity->importView(std::exchange(m_wantedView, {}));
    if (std::exchange(m_wantsFilter, false))
        m_activity->focusFilter();
}

void AccountPages::addActivity(const Account &account, Workplace &workplace)
{
    m_activity
        = new ActivityPage(workplace.activity(), m_parts.queue, m_parts.clock, m_parts.settings);
    m_activity->setHistoryDepth(account.historyDepth);
    m_parts.window.addPage(m_activity);
    const SubaccountFinder &finder = workplace.subaccounts();
    connect(&finder, &SubaccountFinder::changed, m_activity,
            [this, &finder] { nameSubaccounts(finder); });
}

void AccountPages::announceOthers(const Account &account, Workplace &workplace, ChangeDesk &changes)
{
    m_opening = std::make_unique<QObject>();
    m_parts.window.announcePage(SendersPage::entry());
    m_parts.window.announcePage(SubaccountsPage::entry());
    m_parts.window.afterFirstPaint(m_opening.get(), [this, account, &workplace, &changes] {
        addSenders(account, workplace, changes);
    });
    m_parts.window.afterFirstPaint(m_opening.get(), [this, account, &workplace, &changes] {
        addSubaccounts(account, workplace, changes);
    });
}

void AccountPages::addSenders(const Account &account, Workplace &workplace, ChangeDesk &changes)
{
    m_senders = std::make_unique<SenderCare>(
        SenderCare::Parts{workplace.client(), m_parts.clock, m_parts.settings}, account);
    auto *page = new SendersPage({.client = workplace.client(),
                                  .access = workplace.access(),
                                  .changes = changes,
                                  .subaccounts = workplace.subaccounts(),
                                  .dns = m_senders->checks(),
                                  .history = m_senders->history(),
                                  .watch = m_senders->watch(),
                                  .queue = m_parts.queue,
                                  .clock = m_parts.clock,
                                  .settings = m_parts.settings});
    m_parts.window.addPage(page);
    connectSenders(page);
    connect(&m_senders->watch(), &SenderWatch::worsened, this, &AccountPages::senderWorsened);
}

void AccountPages::connectSenders(SendersPage *page)
{
    BulkDesk &bulk = m_parts.bulk.desk();
    connect(page, &SendersPage::domainsTold, m_senders.get(), &SenderCare::learn);
    connect(page, &SendersPage::watchSettingsRequested, &m_parts.settingsDesk,
            [desk = &m_parts.settingsDesk] { desk->openPage(int(SettingsDialog::Page::Senders)); });
    connect(page, &SendersPage::bulkRequested, &bulk,
            [&bulk](const QString &operation) { bulk.open(operation); });
    connect(&bulk, &BulkDesk::applied, page, &SendersPage::takeBulk);
    connect(m_senders.get(), &SenderCare::openRequested, page,
            [this, page](const SenderRef &sender) {
                m_parts.window.bringToFront();
                m_parts.window.goTo(page);
                page->showDomain(sender.domain);
            });
}

void AccountPages::addSubaccounts(const Account &account, Workplace &workplace, ChangeDesk &changes)
{
    using Kind = SubaccountsOffice::Kind;
    BulkDesk &bulk = m_parts.bulk.desk();
    SubaccountsPage *page = m_parts.subaccounts.makePage(workplace, changes,
                                                         account.demo ? Kind::Demo : Kind::Account);
    m_parts.window.addPage(page);
    connect(page, &SubaccountsPage::bulkRequested, &bulk,
            [&bulk](const QString &operation) { bulk.open(operation); });
    connect(&bulk, &BulkDesk::applied, page, &SubaccountsPage::takeBulkChanges);
    connect(page, &SubaccountsPage::workAsRequested, &m_parts.window, &MainWindow::workAsRequested);
    connect(page, &SubaccountsPage::subaccountsRead, &workplace.subaccounts(),
            &SubaccountFinder::learn);
    connect(page, &SubaccountsPage::activityRequested, this, &AccountPages::showActivityOf);
}

void AccountPages::nameSubaccounts(const SubaccountFinder &finder)
{
    SubaccountNames names;
    for (const Subaccount &subaccount : finder.known())
        names.add(subaccount.id, subaccount.name);
    m_activity->setSubaccounts(names);
}

void AccountPages::showActivityOf(const QString &subaccount)
{
    m_parts.window.goTo(m_activity);
    m_activity->limitTo(subaccount);
}
