// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <memory>

class ActivityPage;
class BulkOffice;
class ChangeDesk;
class Clock;
class MainWindow;
class QueueMonitor;
class SenderCare;
class SendersPage;
class Settings;
class SettingsDesk;
class SubaccountFinder;
class SubaccountsOffice;
class SubaccountsPage;
class Workplace;
struct Account;
struct CommandLine;

/// The pages of the open account, and the ways from one to another.
class AccountPages : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    struct Parts {
        MainWindow &window;
        SettingsDesk &settingsDesk;
        SubaccountsOffice &subaccounts;
        BulkOffice &bulk;
        const QueueMonitor &queue;
        const Clock &clock;
        Settings &settings;
    };

    explicit AccountPages(const Parts &parts);
    ~AccountPages() override;

    /// Adds them to the window, which owns them: the first at once, the others once it has been
    /// painted. \p workplace and \p changes are those of
    /// \p account, until leave().
    void open(const Account &account, Workplace &workplace, ChangeDesk &changes);

    /// Shows the first page and asks for what it shows.
    void begin(const Account &account);

    /// Once the window has left the pages.
    void leave();

    /// What \p commandLine wants to be done on a page: at once, or as soon as an account is open.
    void wish(const CommandLine &commandLine);

signals:
    /// In the background.
    void senderWorsened();

private:
    void fulfilWishes();
    void addActivity(const Account &account, Workplace &workplace);
    void announceOthers(const Account &account, Workplace &workplace, ChangeDesk &changes);
    void addSenders(const Account &account, Workplace &workplace, ChangeDesk &changes);
    void connectSenders(SendersPage *page);
    void addSubaccounts(const Account &account, Workplace &workplace, ChangeDesk &changes);
    void nameSubaccounts(const SubaccountFinder &finder);
    void showActivityOf(const QString &subaccount);

    Parts m_parts;
    std::unique_ptr<SenderCare> m_senders;
    QPointer<ActivityPage> m_activity;
    std::unique_ptr<QObject> m_opening; ///< while it lives, pages are still to be made
    QString m_wantedView; ///< a file
    bool m_wantsFilter = false; ///< the cursor in the filter
};
