// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/profilekeys.h"
#include "account/profilestore.h"
#include "account/sessionkeystore.h"
#include "app/accountopening.h"

#include <QObject>
#include <memory>

class KeyProbe;
class KeyStore;
class MainWindow;
class OpeningPage;
class WelcomePage;

/// The accounts of the person in the window: which there are, which one is open, and the way from
/// one to the next. At most one is open; the former is left before the next is begun.
class AccountDesk : public QObject {
    Q_OBJECT
public:
    /// \p window, \p probe and \p profiles must outlive this. \p systemKeys keeps keys between two
    /// runs.
    AccountDesk(MainWindow &window, KeyProbe &probe, ProfileStore &profiles,
                std::unique_ptr<KeyStore> systemKeys, QObject *parent = nullptr);
    ~AccountDesk() override;

    /// ready() follows, once the profiles are read, which somebody has begun.
    void start();

    /// Does nothing for an id that there isn't.
    void open(const QUuid &profile);

    /// The demo with \p options in place of its own.
    void openDemo(const Emulator::Options &options);

    /// An account without a profile: forgotten once it is left.
    void openGiven(const Account &account);

    /// The open account goes on as its subaccount \p id (empty: as itself), now and the next time
    /// it is opened. What was on its way for whom it was before is dropped. \p name may be empty.
    void workAs(const QString &id, const QString &name);

    /// Back to the start page.
    void close();

    /// The start page, unless an account is open or being opened.
    void showSomething();

    /// The start page, which is made when it is first wanted.
    [[nodiscard]] WelcomePage &welcome();

    /// As WelcomePage::setBaseUrl().
    void setBaseUrl(const QUrl &url);

    [[nodiscard]] ProfileStore &profiles() { return m_profiles; }
    [[nodiscard]] ProfileKeys &keys() { return m_keys; }
    [[nodiscard]] KeyStore &systemKeys() { return *m_systemKeys; }

    /// The open one, or the one being opened; null for neither, or one without a profile.
    [[nodiscard]] QUuid current() const { return m_current; }

signals:
    void ready();

    /// \p account is open from now on, until left().
    void opened(const Account &account);

    /// Its pages are about to go: nothing may be shown or asked for it any more.
    void left();

private:
    void connectProfiles();
    void takeProfiles();
    void connectWelcome();
    void connectWindow();
    void addAccount();
    void editAccount(const QUuid &profile);
    void manageAccounts();
    void takeEdit(const QUuid &profile, bool newKey);
    void connectOpening();
    void begin(const Profile &profile, const Emulator::Options &options);
    void leave();
    void take(const Account &account);
    void keepWorker();
    void showWelcome();
    void showProfiles();
    void profilesChanged();
    [[nodiscard]] QString nameOfCurrent() const;

    MainWindow &m_window;
    KeyProbe &m_probe;
    std::unique_ptr<KeyStore> m_systemKeys;
    SessionKeyStore m_sessionKeys;
    ProfileStore &m_profiles;
    ProfileKeys m_keys;
    AccountOpening m_opening;
    WelcomePage *m_welcome = nullptr; ///< once it is made; owned by the window, as the next
    OpeningPage *m_openingPage;
    QUrl m_baseUrl; ///< for the start page
    QUuid m_current;
    Account m_account; ///< the open one
    bool m_isOpen = false;
};
