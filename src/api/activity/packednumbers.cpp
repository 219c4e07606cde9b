// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packednumbers.h"

#include <bit>

namespace {

// Eight bytes are read and written at a time, as they lie in memory.
static_assert(std::endian::native == std::endian::little);

constexpr std::size_t wordSize = sizeof(std::uint64_t);

template <typename Number> unsigned bitsFor(const std::vector<Number> &numbers)
{
    std::uint64_t all = 0;
    for (const Number number : numbers)
        all |= number;
    return unsigned(std::bit_width(all));
}

/// Adds what \p number has to the bits from \p bit on, which are 0.
void put(unsigned char *bytes, std::size_t bit, std::uint64_t number)
{
    std::uint64_t eight;
    std::memcpy(&eight, bytes + bit / 8, wordSize);
    eight |= number << (bit % 8);
    std::memcpy(bytes + bit / 8, &eight, wordSize);
}

} // namespace

PackedNumbers::PackedNumbers(const std::vector<std::uint32_t> &numbers)
{
    pack(numbers);
}

PackedNumbers::PackedNumbers(const std::vector<std::uint64_t> &numbers)
{
    pack(numbers);
}

template <typename Number> void PackedNumbers::pack(const std::vector<Number> &numbers)
{
    m_bits = bitsFor(numbers);
    if (m_bits == 0)
        return;
    const std::size_t lastBegin = (numbers.size() - 1) * m_bits / 8;
    m_size = std::uint32_t(lastBegin + wordSize);
    const auto bytes = std::make_shared<unsigned char[]>(m_size);
    std::size_t bit = 0;
    for (const Number number : numbers) {
        put(bytes.get(), bit, number);
        bit += m_bits;
    }
    m_bytes = bytes;
}
