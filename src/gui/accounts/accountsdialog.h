// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accountremover.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AccountsDialog;
}

/// The accounts in their order: move, hide the demo, remove. What adds and edits them is asked for.
/// Removing is confirmed in the dialog, and says what goes.
class AccountsDialog : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive this.
    AccountsDialog(ProfileStore &profiles, ProfileKeys &keys, QWidget *parent = nullptr);
    ~AccountsDialog() override;

signals:
    void addRequested();
    void editRequested(const QUuid &profile);

private:
    void retranslate();
    void connectParts();
    void connectRemover();
    void showProfiles();
    void showState();
    void askToRemove();
    void removeAsked();
    void move(int by);
    void edit();
    void showHidden(bool hidden);
    [[nodiscard]] std::optional<Profile> selected() const;

    std::unique_ptr<Ui::AccountsDialog> m_ui;
    ProfileStore &m_profiles;
    AccountRemover m_remover;
    QUuid m_asked; ///< whether to remove this one is being asked
};
