// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkcheck.h"
#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkprogress.h"
#include "api/bulk/bulkrun.h"

#include <QString>
#include <chrono>

/// The words of a bulk run.
namespace BulkText {

/// e.g. "2 h 5 min", "40 s".
[[nodiscard]] QString duration(std::chrono::seconds time);

/// e.g. "Done", "In doubt".
[[nodiscard]] QString state(const BulkRunRow &row);

/// The icon of the bundled set that goes with it; may be empty.
[[nodiscard]] QString icon(const BulkRunRow &row);

/// e.g. "Add subaccounts: 37 of 120".
[[nodiscard]] QString caption(const BulkRun &run);

/// What follows on it, e.g. "about 1 h 40 min left".
[[nodiscard]] QString outlook(const BulkRun &run);

/// e.g. "35 done, 1 refused, 1 in doubt, 83 wait".
[[nodiscard]] QString counts(const BulkProgress &progress);

/// e.g. "120 rows: 112 good, 5 doubtful, 3 wrong".
[[nodiscard]] QString counts(const QList<CheckedBulkRow> &rows);

/// All problems of a row, a sentence each; empty: it is good.
[[nodiscard]] QString problems(const CheckedBulkRow &row);

} // namespace BulkText
