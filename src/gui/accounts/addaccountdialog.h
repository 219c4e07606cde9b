// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accountsaver.h"
#include "core/secret.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AddAccountDialog;
}
class KeyProbe;

/// A short assistant: key and region, what the key can do, how the account is called and kept.
/// Nothing is sent before the key has the form of one, nothing is kept before the last step.
/// Closing it at any time leaves nothing behind.
class AddAccountDialog : public QDialog {
    Q_OBJECT
public:
    /// All must outlive this.
    AddAccountDialog(ProfileStore &profiles, ProfileKeys &keys, KeyProbe &probe,
                     QWidget *parent = nullptr);
    ~AddAccountDialog() override;

signals:
    /// Once, before the dialog closes.
    void accountAdded(const QUuid &profile);

private:
    void retranslate();
    enum Step { KeyStep, CheckStep, FormStep };

    void connectParts();
    void goTo(Step step);
    void next();
    void back();
    void tryKey();
    void save();
    void showState();
    void showKeyFault(const QString &fault, QWidget *field);
    [[nodiscard]] QString proposedName() const;

    std::unique_ptr<Ui::AddAccountDialog> m_ui;
    ProfileStore &m_profiles;
    AccountSaver m_saver;
    Secret m_key;
};
