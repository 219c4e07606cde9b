// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packednumbers.h"

#include <algorithm>

namespace {

// Eight bytes are read and written at a time, as they lie in memory.
static_assert(std::endian::native == std::endian::little);

/// All that is set in any of them.
template <typename Number> std::uint64_t bitsOf(const std::vector<Number> &numbers)
{
    std::uint64_t all = 0;
    for (const Number number : numbers)
        all |= number;
    return all;
}

} // namespace

PackedNumbers::PackedNumbers(const std::vector<std::uint32_t> &numbers, NumberRoom &room)
    : PackedNumbers(
        numbers.size(), bitsOf(numbers), [&](std::size_t i) { return numbers[i]; }, room)
{
}

PackedNumbers::PackedNumbers(const std::vector<std::uint64_t> &numbers, NumberRoom &room)
    : PackedNumbers(
        numbers.size(), bitsOf(numbers), [&](std::size_t i) { return numbers[i]; }, room)
{
}

unsigned char *PackedNumbers::makeRoom(std::size_t count, NumberRoom &room)
{
    // Eight bytes are read from where the last one begins; words are written whole.
    constexpr std::size_t wordSize = sizeof(std::uint64_t);
    const std::size_t lastBegin = (count - 1) * m_bits / 8;
    const std::size_t words = count * m_bits / 64 + 1;
    m_size = std::uint32_t(std::max(lastBegin + wordSize, words * wordSize));
    unsigned char *const bytes = room.take(m_size);
    m_bytes = bytes;
    return bytes;
}

PackedNumbers PackedNumbers::copiedTo(NumberRoom &room) const
{
    PackedNumbers copy = *this;
    if (m_size == 0)
        return copy;
    unsigned char *const bytes = room.take(m_size);
    std::memcpy(bytes, m_bytes, m_size);
    copy.m_bytes = bytes;
    return copy;
}
