// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/loggedchange.h"
#include "gui/widgets/messagebar.h"

#include <QPointer>

class ChangeDesk;
class ChangePlan;

/// Says above the page what was changed last, and offers to undo it where that is possible.
class ChangeUndoBar : public MessageBar {
    Q_OBJECT
public:
    explicit ChangeUndoBar(QWidget *parent = nullptr);

    /// Of which desk it tells; it says nothing any more once that has gone.
    void follow(ChangeDesk &desk);

private:
    void showChange(const ChangePlan &plan);
    void undo();

    QPointer<ChangeDesk> m_desk;
    LoggedChange m_change;
};
