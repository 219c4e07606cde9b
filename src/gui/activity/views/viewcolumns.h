// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/views/activityview.h"

class QHeaderView;

/// The columns that \p header shows, in their order.
[[nodiscard]] QList<ViewColumn> shownColumns(const QHeaderView &header);

/// Shows these and no others; leaves \p header as it is if there are none.
void showColumns(QHeaderView &header, const QList<ViewColumn> &columns);
