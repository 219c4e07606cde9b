// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <memory>
#include <vector>

/// \p page with only \p rows of it (ascending), and of the raw answer only what belongs to them.
/// Its strings are all there, for the pages after it count on them. A search that reads the same
/// minutes again and again keeps little by it.
[[nodiscard]] std::shared_ptr<const EventPage> excerptOf(const EventPage &page,
                                                         const std::vector<EventTable::Row> &rows);
