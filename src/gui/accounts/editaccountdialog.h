// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accountsaver.h"

#include <QDialog>
#include <memory>

namespace Ui {
class EditAccountDialog;
}
class KeyProbe;

/// Changes an account: looks, region, rights, where its key is kept, or the key itself. The key
/// that is kept is never shown. "Test" tries the new key, or the one that is kept.
class EditAccountDialog : public QDialog {
    Q_OBJECT
public:
    /// All must outlive this.
    EditAccountDialog(const Profile &profile, ProfileStore &profiles, ProfileKeys &keys,
                      KeyProbe &probe, QWidget *parent = nullptr);
    ~EditAccountDialog() override;

signals:
    /// As AccountSaver::saved(), before the dialog closes.
    void accountEdited(const QUuid &profile, bool newKey);

private:
    void retranslate();
    void connectParts();
    void connectSaver();
    void test();
    void testKept();
    void tryKey(const Secret &key);
    void save();
    void showBusy();
    void showFault(const QString &fault);
    [[nodiscard]] Result<Secret, QString> newKey() const;

    std::unique_ptr<Ui::EditAccountDialog> m_ui;
    Profile m_profile;
    ProfileKeys &m_keys;
    AccountSaver m_saver;
};
