// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"
#include "core/secret.h"

#include <QDialog>
#include <memory>

namespace Ui {
class SettingsDialog;
}
class PrivacySettingsPage;
class ProfileStore;
class Settings;

/// The preferences, page by page. OK and Apply take over what all pages say, at once; Cancel takes
/// over nothing. What a page can do by itself (forget an account) doesn't wait for OK.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// In their order.
    enum class Page { General, Activity, Senders, Network, Privacy };

    /// Both must outlive this.
    SettingsDialog(Settings &settings, const ProfileStore &profiles, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// The titles of its pages, by Page.
    [[nodiscard]] static QStringList pageTitles();

    /// Goes to the page \p index of pageTitles().
    void showPage(int index);

    [[nodiscard]] PrivacySettingsPage &privacy();

    /// What the system says now: the name of a proxy, empty for none.
    void setSystemProxy(const QString &name);

    void accept() override;

signals:
    /// Before the settings change. \p proxy is what they will say.
    void proxyPasswordEntered(const ProxyPreferences &proxy, const Secret &password);

private:
    void retranslate();
    void showProfiles();
    bool apply();
    bool goToFault();
    void showFault();
    [[nodiscard]] Preferences chosen() const;

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings &m_settings;
    const ProfileStore &m_profiles;
};
