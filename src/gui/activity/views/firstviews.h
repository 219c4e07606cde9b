// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/views/activityview.h"

/// The views that everybody has at first.
[[nodiscard]] QList<SavedView> firstViews();
