// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/subaccounts/subaccountcolumn.h"
#include "gui/widgets/colours.h"

#include <QVariant>

/// How a subaccount looks in a table. Colours never stand alone: a word or a sign is beside them.
namespace SubaccountLook {

/// A dot before the state and the bounce rate, a sign before the name of one in trouble; invalid
/// elsewhere.
[[nodiscard]] QVariant icon(const SubaccountRow &row, SubaccountColumn column);

/// Grey for what is closed; invalid otherwise.
[[nodiscard]] QVariant foreground(const SubaccountRow &row);

/// For assistive technology, where the text of the cell leaves something out; invalid elsewhere.
[[nodiscard]] QVariant spoken(const SubaccountRow &row, SubaccountColumn column);

enum class Grade { Good, Fair, Poor };
[[nodiscard]] Ink ink(Grade grade);

} // namespace SubaccountLook
