// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/fetchprice.h"

#include "api/activity/activitysearch.h"
#include "api/activity/fetch/fetchplan.h"

#include <algorithm>

std::chrono::seconds timeFor(qint64 pages, int left, int limit)
{
    using std::chrono::seconds;
    const qint64 atOnce
        = pages <= ActivitySearch::mostUrgentPages ? std::min<qint64>(pages, left) : 0;
    const qint64 paced = (pages - atOnce) * 60 / std::max(limit, 1);
    return seconds(std::max<qint64>(paced + atOnce / 4, 1));
}

FetchPrice priceOf(const FetchPlan &plan, int left, int limit, int more)
{
    FetchPrice price{.isLeast = more > 0, .left = left, .limit = limit};
    const qint64 pages = plan.pagesLeft();
    if (pages < 0)
        return price;
    price.pages = pages + more;
    price.time = timeFor(price.pages, left, limit);
    return price;
}
