// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccountoverview.h"

#include <optional>

/// What a row is sorted by, as a number; nothing if it has no value there. \p Field is not one of
/// Name, Id and Email, which are texts.
[[nodiscard]] std::optional<double> sortNumber(const SubaccountRow &row,
                                               SubaccountOverview::Field field);
