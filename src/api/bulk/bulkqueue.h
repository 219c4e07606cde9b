// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkprogress.h"
#include "api/bulk/bulkrunrow.h"

#include <QByteArray>
#include <QList>

class BulkOperation;

/// What the rows of a run say of what comes next: without a state of its own.

/// BulkProgress::timeLeft is left out.
[[nodiscard]] BulkProgress progressOf(const QList<BulkRunRow> &rows);

/// How long what waits will take, as the limits allow after what was sent.
[[nodiscard]] std::chrono::seconds timeLeftOf(const BulkOperation &operation,
                                              const QList<BulkRunRow> &rows, const QDateTime &now);

/// A row that may have been sent and that nobody has looked for to the end; -1: none.
[[nodiscard]] int rowToLookFor(const QList<BulkRunRow> &rows);

/// The first one that waits, and isn't held back by one of the same key in doubt; -1: none.
[[nodiscard]] int nextRow(const BulkOperation &operation, const QList<BulkRunRow> &rows);

/// The note for the look at the row \p index. Empty where one of the same key was done and nobody
/// knows its id: the two could not be told apart.
[[nodiscard]] QByteArray checkNoteOf(const BulkOperation &operation, const QList<BulkRunRow> &rows,
                                     int index);
