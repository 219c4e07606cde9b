// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <QString>

/// How activity events read in the window: the words for columns and kinds, and the text of a
/// cell. Texts of the service stay as they are; they are only made fit for one line.
namespace EventText {

[[nodiscard]] QString columnTitle(EventColumn column);

/// "Soft bounced" and the like; empty for EventKind::Unknown.
[[nodiscard]] QString kindTitle(EventKind kind);

/// What a cell shows. Times are as TimeText has them.
[[nodiscard]] QString cell(const EventTable &table, EventTable::Row row, EventColumn column);

/// e.g. "2026-03-01 12:00:05 UTC".
[[nodiscard]] QString utcTime(qint64 msecsSinceEpoch);

} // namespace EventText
