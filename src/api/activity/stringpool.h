// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/stringdictionary.h"
#include "api/activity/stringindex.h"

/// Gives each different string of one column its id, over all pages of a search.
class StringPool {
public:
    /// Goes on where \p known ends. It shares the strings with it.
    explicit StringPool(StringDictionary known);

    /// The id of \p text, a new one if it hasn't occurred.
    [[nodiscard]] StringId idOf(std::string_view text, std::size_t hash);

    /// What idOf() found new since the last call; null if nothing.
    [[nodiscard]] std::shared_ptr<const StringBlock> takeNew();

private:
    [[nodiscard]] std::string_view at(StringId id) const;

    StringDictionary m_known;
    StringBlock m_new;
    StringIndex m_index;
};
