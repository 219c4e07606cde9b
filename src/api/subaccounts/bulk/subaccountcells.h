// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkcolumn.h"
#include "api/bulk/bulkproblem.h"
#include "api/bulk/bulkrow.h"

#include <QList>
#include <optional>

/// What the cells of a row say of a subaccount, as far as they can be read. Empty cells are unset.
struct SubaccountCells {
    std::optional<int> planSize;
    std::optional<bool> dedicatedIp;
    std::optional<bool> archiving;
    std::optional<bool> enforces2fa;
    std::optional<bool> sms;
    std::optional<int> smsLimit;
    QList<BulkProblem> problems; ///< of the cells that can't be read
};

[[nodiscard]] SubaccountCells subaccountCells(const BulkRow &row);

/// What an empty cell means.
enum class EmptyCell { Default, Unchanged };

/// The columns of these cells.
[[nodiscard]] QList<BulkColumn> subaccountColumns(EmptyCell empty);
