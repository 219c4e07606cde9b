// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"

#include <QToolButton>

class QActionGroup;

/// As which account one works, and a menu to open another: Ctrl+1 to Ctrl+9 for the first nine. The
/// same menu can stand in the menu bar.
class AccountSwitcher : public QToolButton {
    Q_OBJECT
public:
    explicit AccountSwitcher(QWidget *parent = nullptr);

    /// In this order; hidden ones are left out.
    void setProfiles(const QList<Profile> &profiles);

    /// Null: none of them, or none at all. \p name is shown then, if there is one.
    void setCurrent(const QUuid &profile, const QString &name);

    [[nodiscard]] QMenu *menuForMenuBar() const { return m_menu; }

signals:
    /// The open one is never chosen again.
    void chosen(const QUuid &profile);

private:
    void retranslate();
    void removeProfiles();
    void addProfile(const Profile &profile, int number);
    void showCurrent();

    QMenu *m_menu;
    QAction *m_end; ///< stands below the profiles
    QActionGroup *m_group;
    QList<Profile> m_profiles;
    QUuid m_current;
    QString m_name;
};
