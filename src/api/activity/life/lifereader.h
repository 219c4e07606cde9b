// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/life/lifeevent.h"

#include <optional>

/// The events in \p table of the e-mail that the event in \p row belongs to, in the table's order.
/// An event without an e-mail id stands alone. Scans a column and unpacks some pages: for a worker,
/// on a copy of the table.
[[nodiscard]] QList<LifeEvent> eventsOfEmail(const EventTable &table, EventTable::Row row);

/// Some row of the e-mail with this id; nothing if the table has none.
[[nodiscard]] std::optional<EventTable::Row> rowOfEmail(const EventTable &table,
                                                        const QString &emailId);
