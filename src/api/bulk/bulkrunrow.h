// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkrow.h"

#include <QDateTime>
#include <QString>

/// How a row of a run stands.
enum class BulkRowState {
    Waiting,
    Running, ///< may be sent any moment, or has been
    Done,
    Refused, ///< by the service or before it was sent: it did not happen
    Unknown, ///< it may have happened: a look at the service is under way, or the person is asked
    Skipped, ///< left out by the person
};

/// A row of a run, with its result.
struct BulkRunRow {
    BulkRow row;
    BulkRowState state = BulkRowState::Waiting;
    bool asks = false; ///< of one that is Unknown: only the person can decide
    QString id = {}; ///< of what was made; may be empty
    QString text = {}; ///< what came of it, a sentence; plain text
    QString requestId = {}; ///< may be empty
    QDateTime at = {}; ///< UTC, of the last change

    friend bool operator==(const BulkRunRow &, const BulkRunRow &) = default;
};
