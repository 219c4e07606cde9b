// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/activityview.h"

#include <algorithm>

namespace {

/// Without what doesn't count.
ViewState essenceOf(const ViewState &state)
{
    ViewState essence = state;
    essence.columns.clear();
    essence.filter = state.filter.trimmed();
    if (essence.options.range.count() > 0) {
        essence.options.start = {};
        essence.options.end = {};
    }
    return essence;
}

} // namespace

bool isSameView(const ViewState &a, const ViewState &b)
{
    const auto isSameColumn
        = [](const ViewColumn &x, const ViewColumn &y) { return x.column == y.column; };
    const bool haveColumns = !a.columns.isEmpty() && !b.columns.isEmpty();
    if (haveColumns
        && !std::equal(a.columns.cbegin(), a.columns.cend(), b.columns.cbegin(), b.columns.cend(),
                       isSameColumn))
        return false;
    return essenceOf(a) == essenceOf(b);
}
