// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/texthash.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// A hash table from strings to ids that doesn't hold the strings: who uses it knows them. Eight
/// bytes a slot, at most three of four in use.
class StringIndex {
public:
    /// Of the hash of a string: finds its slot and spares most comparisons.
    using Tag = std::uint32_t;

    [[nodiscard]] static Tag tagOf(std::string_view text) { return tagOf(hashOf(text)); }
    [[nodiscard]] static Tag tagOf(std::uint64_t hash)
    {
        return Tag(hash >> 32); // where the bits are mixed best
    }

    /// The id put in for \p tag whose string \p isSame(id) confirms; where there is none, \p id is
    /// put in.
    template <typename IsSame> std::uint32_t findOrInsert(Tag tag, std::uint32_t id, IsSame isSame)
    {
        if (m_left == 0)
            grow();
        std::size_t i = firstSlot(tag);
        for (; m_slots[i].isUsed(); i = next(i)) {
            if (m_slots[i].tag == tag && isSame(m_slots[i].id))
                return m_slots[i].id;
        }
        m_slots[i] = {tag, id};
        --m_left;
        return id;
    }

    /// \p id must not be in it yet.
    void insert(Tag tag, std::uint32_t id);

    /// Tells the processor that \p tag will be looked for.
    void announce(Tag tag) const { __builtin_prefetch(&m_slots[firstSlot(tag)]); }

    /// What findOrInsert() will try first; of no string if there is none.
    [[nodiscard]] std::uint32_t guess(Tag tag) const { return m_slots[firstSlot(tag)].id; }

    /// Keeps its room.
    void clear();

private:
    static constexpr std::uint32_t unused = 0xffffffff;

    struct Slot {
        Tag tag = 0;
        std::uint32_t id = unused;
        [[nodiscard]] bool isUsed() const { return id != unused; }
    };

    [[nodiscard]] std::size_t firstSlot(Tag tag) const { return tag & m_mask; }
    [[nodiscard]] std::size_t next(std::size_t slot) const { return (slot + 1) & m_mask; }

    void grow();
    void put(Slot slot);

    std::vector<Slot> m_slots = std::vector<Slot>(1); ///< a power of two, never all in use
    std::size_t m_mask = 0; ///< their number less one
    std::size_t m_left = 0; ///< how many more there may be before it grows
};
