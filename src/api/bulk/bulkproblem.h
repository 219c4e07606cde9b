// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why a row can't or shouldn't be done.
struct BulkProblem {
    enum class Weight {
        Wrong, ///< the row is left out
        Doubtful, ///< left out unless the person wants it all the same
    };

    Weight weight = Weight::Wrong;
    QString column; ///< BulkColumn::key; empty: of the whole row
    QString text; ///< a sentence; plain text

    friend bool operator==(const BulkProblem &, const BulkProblem &) = default;
};
