// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/workspace.h"

#include <QPointer>
#include <QToolButton>

class AccountAccess;
class WorkAsPopup;

/// As which subaccount one works, and a list to choose another. Looks grey and gives the reason
/// while the key may not see subaccounts, but opens: an id can still be typed.
class WorkAsSwitcher : public QToolButton {
    Q_OBJECT
public:
    explicit WorkAsSwitcher(QWidget *parent = nullptr);

    void setWorkspace(const Workspace &workspace);

    /// Opens the list, or closes it.
    void open();

signals:
    /// Another one than before. Empty \p id: the account itself.
    void chosen(const QString &id, const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void retranslate();
    void showCurrent();
    void showGrey(bool grey);

    WorkAsPopup *m_popup;
    Workspace m_workspace;
    QPointer<AccountAccess> m_access;
    bool m_isGrey = false;
    QPalette m_colours;
};
