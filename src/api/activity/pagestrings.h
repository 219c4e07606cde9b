// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/stringblock.h"

#include <memory>
#include <mutex>

class PackedStrings;

/// The strings that one page brought for the first time to a column, which may be packed. Shared
/// between pages and tables. Thread-safe.
class PageStrings {
public:
    using Block = std::shared_ptr<const StringBlock>;

    /// \p model: what is in \p strings looks like what is in this; null for the first ones, which
    /// are never packed.
    PageStrings(Block strings, Block model);
    ~PageStrings();

    [[nodiscard]] std::size_t size() const { return m_size; }

    /// The strings, which stay as they are as long as they are held. Unpacked they are at hand for
    /// a while, then it takes some ten microseconds to unpack them once more.
    [[nodiscard]] Block strings() const;

    /// The same for who goes through all of a column: leaves at hand what others have there.
    [[nodiscard]] Block stringsOnce() const;

    /// Packs them now, if it pays and they aren't yet. For a worker thread. Takes no room only
    /// when nobody holds strings() any more.
    void pack();

    /// Bytes held here, whoever else holds strings().
    [[nodiscard]] std::size_t memoryUse() const;

private:
    [[nodiscard]] Block atHand() const;

    const std::size_t m_size;
    mutable std::mutex m_mutex;
    Block m_strings; ///< until they are packed
    Block m_model;
    std::unique_ptr<const PackedStrings> m_packed; ///< set once
    mutable std::weak_ptr<const StringBlock> m_unpacked; ///< as long as anybody has them
};
