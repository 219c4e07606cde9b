// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountdesk.h"

#include "core/plaintext.h"
#include "core/redaction.h"
#include "gui/accounts/accountsdialog.h"
#include "gui/accounts/addaccountdialog.h"
#include "gui/accounts/editaccountdialog.h"
#include "gui/accounts/openingpage.h"
#include "gui/shell/accountswitcher.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/welcomepage.h"

namespace {

constexpr qsizetype longestSubaccountName = 100;

/// Whether an account that was opened as \p before would be another one as \p now.
bool mustReopen(const Profile &before, const Profile &now)
{
    Profile sameLooks = now;
    sameLooks.subaccount = before.subaccount;
    sameLooks.subaccountName = before.subaccountName;
    sameLooks.colour = before.colour;
    sameLooks.hidden = before.hidden;
    if (before.kind == Profile::Kind::Demo)
        sameLooks.name = before.name; // which changes with the language
    return sameLooks != before;
}

} // namespace

AccountDesk::AccountDesk(MainWindow &window, KeyProbe &probe, ProfileStore &profiles,
                         std::unique_ptr<KeyStore> systemKeys, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_probe(probe)
    , m_systemKeys(std::move(systemKeys))
    , m_profiles(profiles)
    , m_keys(*m_systemKeys, m_sessionKeys)
    , m_opening(m_keys)
    , m_openingPage(new OpeningPage)
{
    window.setOpening(m_openingPage);
    window.leavePages();
    connectProfiles();
    connectWindow();
    connectOpening();
}

AccountDesk::~AccountDesk() = default;

void AccountDesk::start()
{
    if (m_profiles.isLoaded())
        QMetaObject::invokeMethod(this, &AccountDesk::takeProfiles, Qt::QueuedConnection);
    else
        connect(&m_profiles, &ProfileStore::loaded, this, &AccountDesk::takeProfiles);
}

void AccountDesk::takeProfiles()
{
    showProfiles();
    emit ready();
}

void AccountDesk::connectProfiles()
{
    connect(&m_profiles, &ProfileStore::changed, this, &AccountDesk::profilesChanged);
    const auto showProblem = [this](const QString &text) { welcome().showProblem(text); };
    connect(&m_profiles, &ProfileStore::setAside, this, showProblem);
    connect(&m_profiles, &ProfileStore::saveFailed, this, showProblem);
}

void AccountDesk::open(const QUuid &profile)
{
    if (const std::optional<Profile> found = m_profiles.find(profile))
        begin(*found, {});
}

void AccountDesk::openDemo(const Emulator::Options &options)
{
    const QList<Profile> &all = m_profiles.profiles();
    const auto isDemo = [](const Profile &each) { return each.kind == Profile::Kind::Demo; };
    begin(*std::find_if(all.cbegin(), all.cend(), isDemo), options);
}

void AccountDesk::openGiven(const Account &account)
{
    leave();
    m_current = {};
    take(account);
}

void AccountDesk::workAs(const QString &id, const QString &name)
{
    if (!m_isOpen || id == m_account.subaccount)
        return;
    Account next = m_account;
    next.subaccount = id;
    next.subaccountName = shownText(redacted(name), longestSubaccountName);
    m_isOpen = false;
    emit left();
    take(next);
    keepWorker();
}

void AccountDesk::close()
{
    leave();
    m_current = {};
    showWelcome();
    m_window.accounts().setCurrent({}, {});
}

void AccountDesk::showSomething()
{
    if (!m_isOpen && m_current.isNull())
        showWelcome();
}

void AccountDesk::showWelcome()
{
    (void)welcome();
    m_window.showWelcome();
}

WelcomePage &AccountDesk::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage;
    m_welcome->setBaseUrl(m_baseUrl);
    m_welcome->setProfiles(m_profiles.profiles());
    m_window.setWelcome(m_welcome);
    connectWelcome();
    return *m_welcome;
}

void AccountDesk::setBaseUrl(const QUrl &url)
{
    m_baseUrl = url;
    if (m_welcome)
        m_welcome->setBaseUrl(url);
}

void AccountDesk::begin(const Profile &profile, const Emulator::Options &options)
{
    leave();
    m_current = profile.id;
    m_window.showOpening(profile.name);
    m_window.accounts().setCurrent(profile.id, profile.name);
    m_opening.open(profile, options);
}

void AccountDesk::leave()
{
    if (std::exchange(m_isOpen, false))
        emit left();
    m_account = {};
    m_opening.cancel();
}

void AccountDesk::take(const Account &account)
{
    m_account = account;
    m_isOpen = true;
    m_window.accounts().setCurrent(account.profile, account.name);
    emit opened(account);
}

void AccountDesk::keepWorker()
{
    std::optional<Profile> profile = m_profiles.find(m_account.profile);
    if (!profile)
        return;
    profile->subaccount = m_account.subaccount;
    profile->subaccountName = m_account.subaccountName;
    if (const std::optional<QString> problem = m_profiles.edit(*profile))
        welcome().showProblem(*problem);
}

void AccountDesk::showProfiles()
{
    m_window.accounts().setProfiles(m_profiles.profiles());
    if (m_welcome)
        m_welcome->setProfiles(m_profiles.profiles());
}

/// What was edited may be the one that is open: then it is opened again, or left if it is gone.
void AccountDesk::profilesChanged()
{
    showProfiles();
    if (m_current.isNull())
        return;
    const std::optional<Profile> now = m_profiles.find(m_current);
    if (!now)
        return close();
    if (mustReopen(m_opening.profile(), *now)) {
        m_opening.forgetKey(now->id);
        begin(*now, {});
    }
}

void AccountDesk::addAccount()
{
    auto *dialog = new AddAccountDialog(m_profiles, m_keys, m_probe, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddAccountDialog::accountAdded, this, &AccountDesk::open);
    dialog->open();
}

void AccountDesk::editAccount(const QUuid &profile)
{
    const std::optional<Profile> found = m_profiles.find(profile);
    if (!found)
        return;
    auto *dialog = new EditAccountDialog(*found, m_profiles, m_keys, m_probe, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditAccountDialog::accountEdited, this, &AccountDesk::takeEdit);
    dialog->open();
}

void AccountDesk::manageAccounts()
{
    auto *dialog = new AccountsDialog(m_profiles, m_keys, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountsDialog::addRequested, this, &AccountDesk::addAccount);
    connect(dialog, &AccountsDialog::editRequested, this, &AccountDesk::editAccount);
    dialog->open();
}

void AccountDesk::takeEdit(const QUuid &profile, bool newKey)
{
    m_opening.forgetKey(profile);
    if (newKey && profile == m_current)
        open(profile);
}

QString AccountDesk::nameOfCurrent() const
{
    return m_opening.profile().name;
}

void AccountDesk::connectWelcome()
{
    connect(m_welcome, &WelcomePage::connectRequested, this, &AccountDesk::openGiven);
    connect(m_welcome, &WelcomePage::demoRequested, this, [this] { openDemo({}); });
    connect(m_welcome, &WelcomePage::openRequested, this, &AccountDesk::open);
    connect(m_welcome, &WelcomePage::addRequested, &m_window, &MainWindow::addAccountRequested);
    connect(m_welcome, &WelcomePage::helpRequested, &m_window, &MainWindow::showHelp);
}

void AccountDesk::connectWindow()
{
    connect(&m_window.accounts(), &AccountSwitcher::chosen, this, &AccountDesk::open);
    connect(&m_window, &MainWindow::addAccountRequested, this, &AccountDesk::addAccount);
    connect(&m_window, &MainWindow::manageAccountsRequested, this, &AccountDesk::manageAccounts);
    connect(&m_window, &MainWindow::workAsRequested, this, &AccountDesk::workAs);
    connect(&m_window, &MainWindow::closeAccountRequested, this, &AccountDesk::close);
}

void AccountDesk::connectOpening()
{
    connect(&m_opening, &AccountOpening::reading, m_openingPage,
            [this] { m_openingPage->showReading(nameOfCurrent()); });
    connect(&m_opening, &AccountOpening::unlocking, m_openingPage,
            [this] { m_openingPage->showUnlocking(nameOfCurrent()); });
    connect(&m_opening, &AccountOpening::starting, m_openingPage, &OpeningPage::showStarting);
    connect(&m_opening, &AccountOpening::keyProblem, m_openingPage,
            [this](const KeyOutcome &outcome) {
                m_openingPage->showKeyProblem(nameOfCurrent(), outcome);
            });
    connect(&m_opening, &AccountOpening::failed, m_openingPage, &OpeningPage::showFailure);
    connect(&m_opening, &AccountOpening::opened, this, &AccountDesk::take);
    connect(m_openingPage, &OpeningPage::unlockRequested, &m_opening, &AccountOpening::unlock);
    connect(m_openingPage, &OpeningPage::retryRequested, &m_opening, &AccountOpening::retry);
    connect(m_openingPage, &OpeningPage::keyEntered, &m_opening, &AccountOpening::useKey);
    connect(m_openingPage, &OpeningPage::cancelRequested, this, &AccountDesk::close);
}
