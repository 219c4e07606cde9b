// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/queuemonitor.h"
#include "gui/widgets/statepanel.h"

class ActivitySearch;
struct ActivityQuery;

/// What the activity page shows in place of its table.
namespace ActivityPanels {

/// No answer has arrived yet: nothing asked, under way, failed or cancelled. \p next may be null.
[[nodiscard]] StatePanel::Content beforeFirstAnswer(const ActivitySearch *next,
                                                    const QueueMonitor::Status &queue);

/// The answer has no events.
[[nodiscard]] StatePanel::Content nothingMatches(const ActivityQuery &query);

/// There are rows, and conditions that are applied here leave all of them out.
[[nodiscard]] StatePanel::Content noneOfThoseFetched(const ActivitySearch &shown);

} // namespace ActivityPanels
