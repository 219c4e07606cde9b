// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/keys/operations.h"

#include <QObject>
#include <QPointer>
#include <vector>

class AccountAccess;
class QAbstractButton;
class QAction;

/// Greys the actions and buttons that the open account may not carry out, and says in their
/// tooltips why, and what to ask for.
class AccessGate : public QObject {
    Q_OBJECT
public:
    explicit AccessGate(QObject *parent = nullptr);

    /// Null: nobody knows anything, everything is allowed. Need not outlive this.
    void setAccess(AccountAccess *access);
    [[nodiscard]] AccountAccess *access() const;

    /// Its setEnabled() belongs to this from now on: see setSensible().
    void guard(QAction *action, const Operations &needed);
    void guard(QAbstractButton *button, const Operations &needed);

    /// Whether \p control (guarded) makes sense at this moment, for example since something is
    /// selected. It is enabled if it does and is allowed.
    void setSensible(const QObject *control, bool sensible);

private:
    struct Guarded {
        QPointer<QObject> control;
        Operations needed;
        bool sensible = true;
        bool hindered = false;
        QString tip; ///< the control's own, while it has another
        QString shownTip; ///< the other
    };

    void add(QObject *control, const Operations &needed);
    void showAll();
    void show(Guarded &guarded) const;

    QPointer<AccountAccess> m_access;
    std::vector<Guarded> m_guarded;
};
