// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

/// Puts numbers of one width one behind the other, and into memory only whole words: what was
/// written just now takes long to be read again.
class BitWriter {
public:
    /// \p bits: a number; less than a word has. As many words as all numbers need and one more
    /// must fit into \p target.
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
        m_target += sizeof m_word;
        m_used -= wordBits;
        m_word = m_used == 0 ? 0 : number >> (m_bits - m_used);
    }

    /// Writes the last word.
    void flush() { std::memcpy(m_target, &m_word, sizeof m_word); }

private:
    static constexpr unsigned wordBits = 64;

    unsigned char *m_target;
    const unsigned m_bits;
    std::uint64_t m_word = 0;
    unsigned m_used = 0; ///< bits of m_word
};
