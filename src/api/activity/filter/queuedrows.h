// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <QtGlobal>
#include <vector>

/// Which rows are e-mails that seem to wait in the queue: processed at \p before (milliseconds
/// since 1970) or earlier, and no other event of the same email_id anywhere in the table. One byte
/// a row from \p first on: 1 if it is.
///
/// As true as the table is complete: the question must ask for every kind of event. Newest first,
/// an outcome stands before what it is the outcome of, so what has been fetched is enough.
[[nodiscard]] std::vector<quint8> queuedRows(const EventTable &table, qint64 before,
                                             EventTable::Row first = 0);
