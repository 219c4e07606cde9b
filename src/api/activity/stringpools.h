// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/pagestrings.h"
#include "api/activity/stringpool.h"

#include <vector>

class EventTable;

/// The strings of all columns of a search.
class StringPools {
public:
    /// Go on where \p known ends.
    explicit StringPools(const EventTable &known);

    [[nodiscard]] StringPool &of(EventColumn column) { return m_pools[std::size_t(column)]; }

    /// What the pools found new since the last call; null if nothing.
    [[nodiscard]] std::shared_ptr<PageStrings> takeNew();

private:
    void learnFrom(const PageStrings::Blocks &blocks);

    std::vector<StringPool> m_pools; ///< by EventColumn
    PageStrings::Models m_models;
};
