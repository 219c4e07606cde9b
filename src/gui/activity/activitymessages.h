// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/messagebar.h"

class ActivityResults;

/// What stands above the rows of the activity page: what went wrong, or what to know of the rows.
/// Without a caption there is nothing to say. A pause is not its business, see PauseBanner.
[[nodiscard]] MessageBar::Content activityMessage(const ActivityResults &results);
