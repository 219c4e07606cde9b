// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/keystore.h"
#include "app/programlanguage.h"
#include "core/clock.h"
#include "core/settings.h"
#include "emulator/options.h"

#include <QObject>
#include <memory>

class AccountDesk;
class AccountPages;
class BulkOffice;
class ChangeOffice;
class DesktopOffice;
class MainWindow;
class ProfileStore;
class QApplication;
class QueueMonitor;
class QueuedKeyProbe;
class Queues;
class QuitGuard;
class RequestLog;
class ProxyPolicy;
class RequestQueue;
class SettingsDesk;
class StartDesk;
class SubaccountsOffice;
class UnknownWritesDesk;
class Workplace;
struct CommandLine;

/// Builds and wires everything: the only place that knows all parts.
class Console : public QObject {
    Q_OBJECT
public:
    /// What tests put in the place of the machine's own.
    struct Machine {
        std::unique_ptr<KeyStore> keys; ///< keeps the keys of accounts between two runs
        std::unique_ptr<Clock> clock;
        std::shared_ptr<ProxyPolicy> proxies = {}; ///< as the settings say, unless given
        std::unique_ptr<Clock> queueClock = {}; ///< for limits and pauses; that above unless given
        Emulator::Options demo = {}; ///< the demo, where the command line says nothing else
    };

    /// \p application must outlive this.
    explicit Console(QApplication &application, Machine machine = thisMachine());
    ~Console() override;

    /// Opens what \p commandLine asks for and shows the window with it, at the latest in a moment.
    /// \p pastedKey is the content of SMTP2GO_API_KEY, unchecked.
    void start(const CommandLine &commandLine, const QString &pastedKey);

    /// A second start of the program: brings the window to the front and opens what
    /// \p commandLine asks for, unless that is open already.
    void startAgain(const CommandLine &commandLine);

    /// Closes the window, and with it the program, without a question: reads are given up, a
    /// change under way stands among those in doubt at the next start.
    void endNow();

    /// The accounts that there are.
    [[nodiscard]] ProfileStore &profiles();

private:
    void takePreferences();
    void connectParts();
    void addPanels();
    void watch(RequestQueue &queue);
    void showFirst();
    void openAccount(const Account &account);
    void leaveAccount();
    [[nodiscard]] static Machine thisMachine();

    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Clock> m_clock;
    Settings m_settings;
    ProgramLanguage m_language;
    std::shared_ptr<ProxyPolicy> m_proxies;
    std::unique_ptr<Clock> m_queueClock; ///< null: m_clock
    std::unique_ptr<Queues> m_queues;
    std::unique_ptr<QueueMonitor> m_monitor;
    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<UnknownWritesDesk> m_doubts;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<DesktopOffice> m_desktop;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SubaccountsOffice> m_subaccounts;
    std::unique_ptr<ChangeOffice> m_changes;
    std::unique_ptr<BulkOffice> m_bulk;
    std::unique_ptr<QueuedKeyProbe> m_probe;
    std::unique_ptr<AccountDesk> m_desk;
    std::unique_ptr<StartDesk> m_start;
    std::unique_ptr<SettingsDesk> m_settingsDesk;
    std::unique_ptr<AccountPages> m_pages;
    std::unique_ptr<QuitGuard> m_quitGuard;
    ApiAccess m_access; ///< of the open account
    bool m_isDemo = false; ///< the open account
    bool m_isShown = false; ///< the window, once
};
