// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/stringdictionary.h"

#include <array>
#include <mutex>
#include <vector>

/// Strings that a table is searched for, unpacked: they are wanted again at the next key that is
/// typed. Given back by clear(), when nobody searches any more. Thread-safe.
class SearchedStrings {
public:
    using Block = PageStrings::Block;

    /// Those of a part of \p dictionary.
    [[nodiscard]] Block block(const StringDictionary &dictionary, std::size_t part);

    /// All of \p dictionary, by part; unpacks on all cores what isn't there yet.
    [[nodiscard]] std::vector<Block> blocks(const StringDictionary &dictionary);

    void clear();

    /// Bytes of what is held here, packed or not.
    [[nodiscard]] std::size_t memoryUse() const;

private:
    struct Held {
        std::shared_ptr<PageStrings> of; ///< another table's don't count
        Block block;
    };

    [[nodiscard]] Block held(const StringDictionary &dictionary, std::size_t part) const;
    void hold(const StringDictionary &dictionary, std::size_t part, const Block &block);

    mutable std::mutex m_mutex;
    std::array<std::vector<Held>, eventColumnCount> m_held; ///< by EventColumn, then by part
};
