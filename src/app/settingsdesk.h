// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class AccountDesk;
class AccountForgetter;
class ChangeLog;
class MainWindow;
class MessageBar;
class PrivacySettingsPage;
class ProxyKeeper;
class ProxyPolicy;
class Queues;
class Settings;
class SettingsDialog;

/// The settings in the window: opens their dialog, does what it asks for, and tells what went wrong
/// with them.
class SettingsDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    SettingsDesk(Settings &settings, MainWindow &window, AccountDesk &accounts, Queues &queues,
                 ChangeLog &changes, std::shared_ptr<ProxyPolicy> proxies,
                 QObject *parent = nullptr);
    ~SettingsDesk() override;

    /// Has \p memory forget, too, when an account is forgotten: see AccountForgetter.
    using Memory = std::function<QFuture<std::optional<QString>>(const QString &account)>;
    void alsoForget(Memory memory);

    /// Reads what the settings keep elsewhere; ready() follows.
    void load();

public slots:
    void openDialog();

    /// At the page \p index of SettingsDialog::pageTitles().
    void openPage(int index);

signals:
    void ready();

private:
    /// \p caption is in the context of this class, to be translated.
    void tell(const char *caption, const QString &text);
    void connectPrivacy(SettingsDialog &dialog);
    void connectForgetter(PrivacySettingsPage &page);
    void lookForProxy(SettingsDialog &dialog) const;
    void takeInventory(PrivacySettingsPage &page) const;

    Settings &m_settings;
    MainWindow &m_window;
    AccountDesk &m_accounts;
    std::unique_ptr<ProxyKeeper> m_proxy;
    std::unique_ptr<AccountForgetter> m_forgetter;
    MessageBar *m_notice; ///< owned by the window
};
