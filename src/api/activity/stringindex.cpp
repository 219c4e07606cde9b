// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/stringindex.h"

#include <algorithm>
#include <utility>

namespace {

constexpr std::size_t firstSize = 16;
constexpr std::size_t smallSize = 1 << 14;

/// How many a table of \p size slots may have.
std::size_t mostIn(std::size_t size)
{
    return size / 4 * 3;
}

} // namespace

void StringIndex::insert(Tag tag, std::uint32_t id)
{
    if (m_left == 0)
        grow();
    put({tag, id});
    --m_left;
}

void StringIndex::grow()
{
    const std::size_t factor = m_slots.size() < smallSize ? 4 : 2;
    const std::size_t size = std::max(firstSize, m_slots.size() * factor);
    m_left = mostIn(size) - mostIn(m_slots.size());
    m_mask = size - 1;
    for (const Slot &slot : std::exchange(m_slots, std::vector<Slot>(size))) {
        if (slot.isUsed())
            put(slot);
    }
}

void StringIndex::put(Slot slot)
{
    std::size_t i = firstSlot(slot.tag);
    while (m_slots[i].isUsed())
        i = next(i);
    m_slots[i] = slot;
}

void StringIndex::clear()
{
    if (m_left < mostIn(m_slots.size()))
        std::fill(m_slots.begin(), m_slots.end(), Slot());
    m_left = mostIn(m_slots.size());
}
