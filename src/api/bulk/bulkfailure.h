// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/bulk/bulkrunrow.h"

/// What a failed call means for its row, and for the run.
struct BulkFailure {
    BulkRowState state = BulkRowState::Refused; ///< of the row; Waiting: its turn comes again
    QString text; ///< for the row, a sentence
    QString problem; ///< why the run must pause: the next row would fare no better; may be empty
};

[[nodiscard]] BulkFailure bulkFailureOf(const ApiError &error);
