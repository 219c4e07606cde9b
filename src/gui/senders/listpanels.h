// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/keys/hindrance.h"
#include "api/queuemonitor.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/statepanel.h"

#include <optional>

class ListReading;

/// What a list of the senders page shows in place of its rows and above them.
namespace ListPanels {

struct Situation {
    const ListReading &reading;
    QueueMonitor::Status queue;
    std::optional<Hindrance> hindrance; ///< the list may not be read
    int rows = 0; ///< that are there
    int shown = 0; ///< that the quick filter leaves
    StatePanel::Content empty; ///< for no rows at all
};

/// Nothing while there are rows to show.
[[nodiscard]] std::optional<StatePanel::Content> panel(const Situation &situation);

/// What went wrong while there are rows; without a caption nothing did.
[[nodiscard]] MessageBar::Content message(const Situation &situation);

} // namespace ListPanels
