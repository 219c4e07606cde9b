// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/stringmodels.h"

#include <memory>
#include <mutex>
#include <vector>

class PackedStrings;

/// The strings that one page brought for the first time, by column, which may be packed. Shared
/// between pages and tables. Thread-safe.
class PageStrings {
public:
    using Block = std::shared_ptr<const StringBlock>;
    using Blocks = StringModels::Blocks;
    using Models = std::shared_ptr<const StringModels>;

    /// A block may be null, but none may be empty. \p models: what they are packed by.
    PageStrings(const Blocks &blocks, Models models);
    ~PageStrings();

    [[nodiscard]] std::size_t size(EventColumn column) const;

    /// The strings of a column that has some, which stay as they are as long as they are held.
    /// Unpacked they are at hand for a while, then it takes some ten microseconds to unpack them
    /// once more.
    [[nodiscard]] Block strings(EventColumn column) const;

    /// The same for who goes through all of a column: leaves at hand what others have there.
    [[nodiscard]] Block stringsOnce(EventColumn column) const;

    /// Packs them now if they aren't yet. For a worker thread. Takes no room only when nobody holds
    /// a block of strings() any more.
    void pack();

    [[nodiscard]] const Models &models() const { return m_models; }

    /// Bytes held here, whoever else holds blocks.
    [[nodiscard]] std::size_t memoryUse() const;

private:
    [[nodiscard]] Block atHand(EventColumn column) const;
    void noteUnpacked(EventColumn column, const Block &block) const;

    const Models m_models;
    mutable std::mutex m_mutex;
    std::unique_ptr<const Blocks> m_blocks; ///< until they are packed
    std::unique_ptr<const PackedStrings> m_packed; ///< set once
    /// By column, as long as anybody has them; none as long as nobody has asked.
    mutable std::vector<std::weak_ptr<const StringBlock>> m_unpacked;
};
