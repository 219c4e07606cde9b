// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"
#include "core/secret.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace Ui {
class NetworkSettingsPage;
}

/// The way to the network. A password is entered here and never shown again.
class NetworkSettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit NetworkSettingsPage(QWidget *parent = nullptr);
    ~NetworkSettingsPage() override;

    void setPreferences(const Preferences &preferences);

    /// What the system says now: the name of a proxy, empty for none.
    void setSystemProxy(const QString &name);

    /// \p preferences with what the page says.
    [[nodiscard]] Preferences applied(Preferences preferences) const;

    /// What was entered; nothing if the password is to stay as it is.
    [[nodiscard]] std::optional<Secret> newPassword() const;

    /// What is wrong, for the person; empty if nothing is.
    [[nodiscard]] QString fault() const;

private:
    void retranslate();
    void showUse();

    std::unique_ptr<Ui::NetworkSettingsPage> m_ui;
    std::optional<QString> m_systemProxy;
    QString m_user; ///< that the password belongs to which is kept
};
