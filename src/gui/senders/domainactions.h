// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/senderdomainrow.h"
#include "gui/widgets/accessgate.h"

#include <QAction>
#include <QList>
#include <QObject>

class AccountAccess;

/// What can be done with sender domains, as actions for menus, buttons and keys. Greyed where the
/// account may not do it, or where it makes no sense for the rows that are chosen.
class DomainActions : public QObject {
    Q_OBJECT
public:
    explicit DomainActions(AccountAccess &access, QObject *parent = nullptr);

    /// \p isMaster says whether the account itself is worked as. \p rows are all that there are.
    void showChoice(const QList<SenderDomainRow> &chosen, int rows, bool isMaster);

    [[nodiscard]] QList<QAction *> all() const;

    QAction *const add;
    QAction *const verify;
    QAction *const checkDns;
    QAction *const checkAll;
    QAction *const showRecords;
    QAction *const share;
    QAction *const editReturnPath;
    QAction *const editTracking;
    QAction *const remove;
    QAction *const bulkAdd;
    QAction *const bulkVerify;

private:
    QAction *made(const QString &icon, const QKeySequence &shortcut = {});
    void retranslate();

    AccessGate m_gate;
};
