// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filteroptions.h"

namespace {

/// The service counts in seconds and leaves the end out: a started second belongs in.
QDateTime nextSecond(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch() + 1, Qt::UTC);
}

} // namespace

ActivityQuery FilterOptions::query(const QDateTime &now) const
{
    const bool between = range == std::chrono::seconds(0);
    ActivityQuery query;
    query.start = between ? start.toUTC() : now.addSecs(-range.count());
    query.end = between ? end.toUTC() : nextSecond(now);
    query.region = region;
    query.latest = latest;
    query.includeHeaders = includeHeaders;
    query.customHeaders = customHeaders;
    return query;
}
