// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/queuemonitor.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/statepanel.h"

#include <QString>
#include <optional>

class ActivityResults;
struct EventSort;

/// What the activity page shows around its rows, worked out from what is known: one place for
/// every sentence about loading, empty, partial, error, paused and no permission.
struct ActivityState {
    /// In place of the table; nothing when there are rows to show.
    std::optional<StatePanel::Content> panel;

    /// Above the table; without a caption there is nothing to say.
    MessageBar::Content message;

    QString footer; ///< e.g. "Sorted among 3,000 fetched of 58,213 events"
    qint64 fetched = 0;
    qint64 total = -1; ///< -1: unknown
    enum class Progress {
        None,
        Searching, ///< a new question is under way, of unknown length
        LoadingAll, ///< fetched of total
    } progress
        = Progress::None;
    enum class LoadAll { Unavailable, Offered, Running } loadAll = LoadAll::Unavailable;
};

/// What the typed filter makes of the rows fetched.
struct ActivityShares {
    bool isFiltered = false; ///< rows may be hidden by conditions that are applied here
    bool isSettled = true; ///< shown is what the filter leaves, not what it will leave soon
    qint64 shown = 0; ///< rows
    int asked = 0; ///< conditions asked of SMTP2GO
    int applied = 0; ///< conditions applied to the rows fetched
};

/// \p queue is what the request queue does at this moment.
[[nodiscard]] ActivityState activityState(const ActivityResults &results,
                                          const QueueMonitor::Status &queue, const EventSort &sort,
                                          const ActivityShares &shares = {});
