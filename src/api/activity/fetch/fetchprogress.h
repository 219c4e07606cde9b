// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"

#include <QList>

/// Where to fetch all the rest of a search.
enum class FetchScope {
    Asked, ///< in the region of the question
    AllRegions, ///< in every region, see FetchPlan
};

/// How far a search has come, for showing.
struct FetchProgress {
    struct Part {
        enum class State { ToCome, UnderWay, Complete, SameAsAccount };

        ActivityQuery::Region region = ActivityQuery::Region::OfAccount;
        State state = State::ToCome;
        int pages = 0; ///< that have come
        qint64 pagesLeft = -1; ///< -1: unknown
        qint64 rows = 0;

        friend bool operator==(const Part &, const Part &) = default;
    };

    QList<Part> parts;
    int slices = 0; ///< of time, begun in all parts

    friend bool operator==(const FetchProgress &, const FetchProgress &) = default;
};
