// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/texthash.h"

#include <cstddef>
#include <optional>
#include <vector>

/// A hash table from strings to ids that doesn't hold the strings: who uses it knows them. Eight
/// bytes a slot, at most three of four in use.
class StringIndex {
public:
    /// The id put in for \p hash whose string \p isSame(id) confirms.
    template <typename IsSame>
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash, IsSame isSame) const
    {
        const std::uint32_t tag = tagOf(hash);
        for (std::size_t i = firstSlot(tag); !m_slots.empty() && m_slots[i].isUsed(); i = next(i)) {
            if (m_slots[i].tag == tag && isSame(m_slots[i].id))
                return m_slots[i].id;
        }
        return std::nullopt;
    }

    /// The same; where nothing is found, \p id is put in.
    template <typename IsSame>
    std::uint32_t findOrInsert(std::uint64_t hash, std::uint32_t id, IsSame isSame)
    {
        if (m_size * 4 >= m_slots.size() * 3)
            grow();
        const std::uint32_t tag = tagOf(hash);
        std::size_t i = firstSlot(tag);
        for (; m_slots[i].isUsed(); i = next(i)) {
            if (m_slots[i].tag == tag && isSame(m_slots[i].id))
                return m_slots[i].id;
        }
        m_slots[i] = {tag, id};
        ++m_size;
        return id;
    }

    /// \p id must not be in it yet.
    void insert(std::uint64_t hash, std::uint32_t id);

    /// Tells the processor that \p hash will be looked for.
    void announce(std::uint64_t hash) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[firstSlot(tagOf(hash))]);
    }

    /// What find() will try first; of no string if there is none.
    [[nodiscard]] std::uint32_t guess(std::uint64_t hash) const
    {
        return m_slots.empty() ? unused : m_slots[firstSlot(tagOf(hash))].id;
    }

    /// Keeps its room.
    void clear();

private:
    static constexpr std::uint32_t unused = 0xffffffff;

    struct Slot {
        std::uint32_t tag = 0; ///< of the hash: finds the slot and spares most comparisons
        std::uint32_t id = unused;
        [[nodiscard]] bool isUsed() const { return id != unused; }
    };

    [[nodiscard]] static std::uint32_t tagOf(std::uint64_t hash)
    {
        return std::uint32_t(hash >> 32); // where the bits are mixed best
    }
    [[nodiscard]] std::size_t firstSlot(std::uint32_t tag) const
    {
        return tag & (m_slots.size() - 1);
    }
    [[nodiscard]] std::size_t next(std::size_t slot) const
    {
        return (slot + 1) & (m_slots.size() - 1);
    }

    void grow();
    void put(Slot slot);

    std::vector<Slot> m_slots; ///< a power of two
    std::size_t m_size = 0;
};
