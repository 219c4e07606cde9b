// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/stringdictionary.h"
#include "api/activity/stringindex.h"

#include <span>

/// Gives each different string of one column its id, over all pages of a search. It takes about 30
/// bytes a string besides the strings, as long as a search may go on.
class StringPool {
public:
    /// Goes on where \p known ends. It shares the strings with it, but holds them unpacked.
    explicit StringPool(const StringDictionary &known);

    struct Text {
        const char *begin;
        std::uint32_t size;
        StringIndex::Tag tag;

        [[nodiscard]] std::string_view view() const { return {begin, size}; }
    };

    /// The id of each of \p texts, a new one if it hasn't occurred.
    [[nodiscard]] std::vector<StringId> idsOf(const std::vector<Text> &texts);

    /// What idsOf() found new since the last call; null if nothing.
    [[nodiscard]] PageStrings::Block takeNew();

private:
    void know(PageStrings::Block strings);
    void announce(std::span<const Text> texts) const;
    [[nodiscard]] const std::string_view &guess(const Text &text) const;
    [[nodiscard]] StringId idOf(const Text &text);
    [[nodiscard]] std::string_view at(StringId id) const
    {
        return id < m_places.size() ? m_places[id] : m_new.at(id - m_places.size());
    }

    std::vector<PageStrings::Block> m_known; ///< unpacked as long as the pool lives
    std::vector<std::string_view> m_places; ///< of the strings in m_known
    StringBlock m_new;
    StringIndex m_index;
};
