// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/workspace.h"
#include "gui/widgets/messagebar.h"

#include <QPointer>

class Page;

/// A line above a page that says what working as a subaccount means on it, where that isn't plain:
/// the page only filters, or knows no subaccounts at all.
class SubaccountStrip : public MessageBar {
    Q_OBJECT
public:
    explicit SubaccountStrip(QWidget *parent = nullptr);

    void setWorkspace(const Workspace &workspace);

    /// The page that is shown; null for none, or one that can't be used.
    void setPage(Page *page);

private:
    void showNow();
    void change();
    [[nodiscard]] Content newContent() const;
    [[nodiscard]] Content filterContent() const;

    Workspace m_workspace;
    QPointer<Page> m_page;
};
