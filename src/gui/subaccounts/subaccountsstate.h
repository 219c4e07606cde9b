// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/queuemonitor.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/statepanel.h"

#include <QString>
#include <optional>

class SubaccountList;
class SubaccountQuestion;

/// What the page shows around its table: one place for every sentence about loading, empty,
/// partial, error and no permission.
struct SubaccountsState {
    std::optional<StatePanel::Content> panel; ///< in place of the table

    /// What the button of the panel does.
    enum class PanelAction { Reload, ShowAll, Add } panelAction = PanelAction::Reload;
    MessageBar::Content message; ///< about the list
    MessageBar::Content numbers; ///< about the numbers of the period
    MessageBar::Content answer; ///< about what SMTP2GO was asked for
    QString footer; ///< "Reading subaccounts…"; empty: the totals
};

/// What the page knows of the rows.
struct SubaccountRowsShown {
    int shown = 0;
    bool isArranging = false;
    bool mayAdd = true;
};

[[nodiscard]] SubaccountsState subaccountsState(const SubaccountList &list,
                                                const SubaccountQuestion &question,
                                                const QueueMonitor::Status &queue,
                                                const SubaccountRowsShown &rows);
