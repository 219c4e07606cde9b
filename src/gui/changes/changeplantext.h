// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeplan.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/statepanel.h"

/// How a plan reads in the window.
namespace ChangePlanText {

/// For whom it is made: the account, and the subaccount by its id.
[[nodiscard]] QString who(const LoggedChange &entry, const QString &workerName);

/// What goes on; empty when nothing does.
[[nodiscard]] QString step(const ChangePlan &plan);

/// What to know above the plan, before it is applied and afterwards; empty for nothing.
[[nodiscard]] MessageBar::Content message(const ChangePlan &plan);

/// In place of the plan while there is none.
[[nodiscard]] StatePanel::Content waiting(const ChangePlan &plan);

/// Whether and how it can be undone, a sentence or two.
[[nodiscard]] QString undo(const ChangeSummary &summary);

/// What it affects, one under the other.
[[nodiscard]] QString touches(const ChangeSummary &summary);

} // namespace ChangePlanText
