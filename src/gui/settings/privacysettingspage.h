// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"
#include "core/storedfolder.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace Ui {
class PrivacySettingsPage;
}
struct KeyOutcome;

/// What is stored where, and the way to forget an account: asked, confirmed and reported here.
class PrivacySettingsPage : public QWidget {
    Q_OBJECT
public:
    /// What there is on this computer. Sizes may not be known yet.
    struct Inventory {
        StoredFolder settings;
        StoredFolder state;
        StoredFolder runtime;
    };

    explicit PrivacySettingsPage(QWidget *parent = nullptr);
    ~PrivacySettingsPage() override;

    void setInventory(const Inventory &inventory);
    void setProfiles(const QList<Profile> &profiles);

    /// The key can't be removed: nothing more happened.
    void showKeyProblem(const KeyOutcome &outcome);
    void showProblem(const QString &problem);

    /// How it ended.
    void showForgotten(const QString &text);

signals:
    void forgetRequested(const QUuid &profile);
    void unlockRequested();
    void retryRequested();

private:
    void addPlaces();
    void retranslate();
    void name(int row, const QString &what, const QString &where, const QString &text);
    void showSizes();
    void showSize(int row, const StoredFolder &folder);
    void openFolder() const;
    void ask();
    void forgetAsked();
    void showState();

    std::unique_ptr<Ui::PrivacySettingsPage> m_ui;
    QUuid m_asked; ///< whether to forget this one is being asked
    bool m_isBusy = false;
    std::optional<Inventory> m_inventory;
};
