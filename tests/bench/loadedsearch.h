// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activitysearch.h"
#include "core/clock.h"
#include "pageservice.h"

/// A search that has brought all of these pages.
class LoadedSearch {
public:
    explicit LoadedSearch(std::vector<BigPages::Page> pages);

    [[nodiscard]] ActivitySearch &search() { return m_search; }

private:
    const SystemClock m_clock;
    PageService m_service;
    ActivitySearch m_search;
};
