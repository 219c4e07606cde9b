// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packednumbers.h"

#include <algorithm>
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

/// Puts numbers one behind the other, and into memory only whole words: what was written just now
/// takes long to be read again.
class BitWriter {
public:
    BitWriter(unsigned char *target, unsigned bits)
        : m_target(target)
        , m_bits(bits)
    {
    }

    void put(std::uint64_t number)
    {
        m_word |= number << m_used;
        m_used += m_bits;
        if (m_used < wordBits)
            return;
        flush();
        m_target += wordSize;
        m_used -= wordBits;
        m_word = m_used == 0 ? 0 : number >> (m_bits - m_used);
    }

    void flush() { std::memcpy(m_target, &m_word, wordSize); }

private:
    static constexpr unsigned wordBits = 64;

    unsigned char *m_target;
    const unsigned m_bits; ///< a number
    std::uint64_t m_word = 0;
    unsigned m_used = 0; ///< bits of m_word
};

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
    // Eight bytes are read from where the last one begins; words are written whole.
    const std::size_t lastBegin = (numbers.size() - 1) * m_bits / 8;
    const std::size_t words = numbers.size() * m_bits / 64 + 1;
    m_size = std::uint32_t(std::max(lastBegin + wordSize, words * wordSize));
    const auto bytes = std::make_shared<unsigned char[]>(m_size);
    BitWriter writer(bytes.get(), m_bits);
    for (const Number number : numbers)
        writer.put(number);
    writer.flush();
    m_bytes = bytes;
}
