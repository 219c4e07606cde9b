// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsdesk.h"

#include "app/accountdesk.h"
#include "app/accountforgetter.h"
#include "app/proxykeeper.h"
#include "core/paths.h"
#include "core/plaintext.h"
#include "core/settings.h"
#include "gui/settings/privacysettingspage.h"
#include "gui/settings/settingsdialog.h"
#include "gui/shell/mainwindow.h"
#include "gui/widgets/messagebar.h"
#include "net/proxypolicy.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace {

using Inventory = PrivacySettingsPage::Inventory;

Inventory inventory()
{
    return {.settings = storedIn(QFileInfo(Settings::defaultPath()).path()),
            .state = storedIn(statePath()),
            .runtime = storedIn(runtimePath())};
}

/// Asking may take as long as a script of the network likes.
QString systemProxy()
{
    ProxyPolicy system;
    system.set({.use = ProxyPreferences::Use::System});
    return nameOf(system.proxyFor(QUrl(QStringLiteral("https://api.smtp2go.com/v3"))));
}

/// Runs \p work in another thread and gives \p context what came of it, unless that is gone.
template <typename Work, typename Taker> void runFor(QObject &context, Work work, Taker taker)
{
    using Watcher = QFutureWatcher<std::invoke_result_t<Work>>;
    auto *watcher = new Watcher(&context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &context, [watcher, taker] {
        taker(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace

SettingsDesk::SettingsDesk(Settings &settings, MainWindow &window, AccountDesk &accounts,
                           Queues &queues, ChangeLog &changes, std::shared_ptr<ProxyPolicy> proxies,
                           QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_window(window)
    , m_accounts(accounts)
    , m_proxy(std::make_unique<ProxyKeeper>(settings, accounts.systemKeys(), std::move(proxies)))
    , m_forgetter(std::make_unique<AccountForgetter>(accounts.profiles(), accounts.keys(), queues,
                                                     changes, settings))
    , m_notice(new MessageBar)
{
    window.addBanner(m_notice);
    connect(&window, &MainWindow::settingsRequested, this, &SettingsDesk::openDialog);
    connect(&window, &MainWindow::settingsPageRequested, this, &SettingsDesk::openPage);
    connect(&settings, &Settings::saveFailed, this,
            [this](const QString &text) { tell(QT_TR_NOOP("The settings are not saved"), text); });
    connect(m_proxy.get(), &ProxyKeeper::problem, this,
            [this](const QString &text) { tell(QT_TR_NOOP("The password of the proxy"), text); });
    connect(m_proxy.get(), &ProxyKeeper::ready, this, &SettingsDesk::ready);
    if (!settings.message().isEmpty())
        tell(QT_TR_NOOP("Outpost begins with other settings"), settings.message());
}

SettingsDesk::~SettingsDesk() = default;

void SettingsDesk::alsoForget(Memory memory)
{
    m_forgetter->alsoForget(std::move(memory));
}

void SettingsDesk::load()
{
    m_proxy->load();
}

void SettingsDesk::tell(const char *caption, const QString &text)
{
    m_notice->showMessage([caption, text] {
        return MessageBar::Content{
            .severity = MessageBar::Severity::Warning, .caption = tr(caption), .text = text};
    });
}

void SettingsDesk::openDialog()
{
    openPage(0);
}

void SettingsDesk::openPage(int index)
{
    auto *dialog = new SettingsDialog(m_settings, m_accounts.profiles(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::proxyPasswordEntered, m_proxy.get(),
            &ProxyKeeper::setPassword);
    connectPrivacy(*dialog);
    lookForProxy(*dialog);
    dialog->showPage(index);
    dialog->open();
}

void SettingsDesk::connectPrivacy(SettingsDialog &dialog)
{
    PrivacySettingsPage &page = dialog.privacy();
    connect(&page, &PrivacySettingsPage::forgetRequested, m_forgetter.get(),
            &AccountForgetter::forget);
    connect(&page, &PrivacySettingsPage::unlockRequested, m_forgetter.get(),
            &AccountForgetter::unlock);
    connect(&page, &PrivacySettingsPage::retryRequested, m_forgetter.get(),
            &AccountForgetter::retry);
    connectForgetter(page);
    takeInventory(page);
}

void SettingsDesk::connectForgetter(PrivacySettingsPage &page)
{
    connect(m_forgetter.get(), &AccountForgetter::keyProblem, &page,
            &PrivacySettingsPage::showKeyProblem);
    connect(m_forgetter.get(), &AccountForgetter::refused, &page,
            &PrivacySettingsPage::showProblem);
    connect(m_forgetter.get(), &AccountForgetter::forgotten, &page,
            [this, &page](const QString &name, int writes, int inDoubt) {
                QStringList sentences{
                    tr("“%1” is forgotten. The key store was asked again: its key is gone.")
                        .arg(shownText(name, 80)),
                    tr("%n settled change(s) were deleted.", nullptr, writes)};
                if (inDoubt > 0)
                    sentences += tr("%n change(s) in doubt stay until you settle them.", nullptr,
                                    inDoubt);
                page.showForgotten(sentences.join(QLatin1Char(' ')));
                takeInventory(page);
            });
}

void SettingsDesk::lookForProxy(SettingsDialog &dialog) const
{
    runFor(dialog, systemProxy, [&dialog](const QString &name) { dialog.setSystemProxy(name); });
}

void SettingsDesk::takeInventory(PrivacySettingsPage &page) const
{
    runFor(page, inventory, [&page](const Inventory &found) { page.setInventory(found); });
}
