// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"

#include <QWidget>
#include <memory>

namespace Ui {
class AccountForm;
}

/// What a person decides about an account, beside where it is and its key.
class AccountForm : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);
    ~AccountForm() override;

    void setProfile(const Profile &profile);

    /// \p profile with what the form says.
    [[nodiscard]] Profile applied(Profile profile) const;

    void setKeyPlace(Profile::KeyPlace place);
    void focusName();

private:
    void retranslate();
    void addColours();
    void addDepths();
    [[nodiscard]] std::chrono::days depth() const;
    void setDepth(std::chrono::days depth);

    std::unique_ptr<Ui::AccountForm> m_ui;
};
