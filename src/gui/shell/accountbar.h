// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/workspace.h"

#include <QObject>

class AccountSwitcher;
class QAction;
class QLabel;
class QToolBar;
class WorkAsSwitcher;

/// Fills the tool bar that says as whom one works: account, subaccount, and whether it is
/// read-only.
class AccountBar : public QObject {
    Q_OBJECT
public:
    explicit AccountBar(QToolBar &bar);

    [[nodiscard]] AccountSwitcher &accounts() { return *m_accounts; }
    [[nodiscard]] WorkAsSwitcher &workAs() { return *m_workAs; }

    /// Opens the list of subaccounts.
    [[nodiscard]] QAction *workAsAction() { return m_chooseWorker; }

    void setWorkspace(const Workspace &workspace);

private:
    AccountSwitcher *m_accounts; ///< owned by the bar, as all of these
    WorkAsSwitcher *m_workAs;
    QAction *m_workAsPart;
    QAction *m_badgePart;
    QAction *m_chooseWorker;
};
