// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/subaccounts/subaccountcolumn.h"

#include <QString>

/// The words of the table of subaccounts: plain text.
namespace SubaccountText {

/// "–" where nothing is known.
[[nodiscard]] QString cell(const SubaccountRow &row, SubaccountColumn column);

/// What the cell is short of; empty if that is nothing.
[[nodiscard]] QString toolTip(const SubaccountRow &row, SubaccountColumn column);

[[nodiscard]] QString state(const Subaccount &subaccount);
[[nodiscard]] QString band(BounceBand band);

/// "12,345", or "–".
[[nodiscard]] QString count(const std::optional<qint64> &value);

/// "3.2 %", or "–".
[[nodiscard]] QString percent(const std::optional<double> &value);

/// "Café Zoë (34mPq7)": what names it without any doubt.
[[nodiscard]] QString withId(const Subaccount &subaccount);

/// "3 subaccounts · plans 120,000 · used …": of what is shown or selected.
[[nodiscard]] QString totals(const SubaccountTotals &totals);

} // namespace SubaccountText
