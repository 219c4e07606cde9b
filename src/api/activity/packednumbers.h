// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/bitwriter.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

/// Whole numbers, each in as many bits as the greatest of them needs: none where all are 0.
/// Immutable; copies share them.
class PackedNumbers {
public:
    /// The widest that fit.
    static constexpr unsigned mostBits = 56;

    PackedNumbers() = default;

    /// All must be below 2^mostBits.
    explicit PackedNumbers(const std::vector<std::uint32_t> &numbers);
    explicit PackedNumbers(const std::vector<std::uint64_t> &numbers);

    /// The numbers \p numberAt(i) for i below \p count; none has a bit above the highest of
    /// \p greatest.
    template <typename NumberAt>
    PackedNumbers(std::size_t count, std::uint64_t greatest, NumberAt numberAt)
        : m_bits(count == 0 ? 0 : std::uint32_t(std::bit_width(greatest)))
    {
        if (m_bits == 0)
            return;
        const std::shared_ptr<unsigned char[]> bytes = makeRoom(count);
        BitWriter writer(bytes.get(), m_bits);
        for (std::size_t i = 0; i < count; ++i)
            writer.put(numberAt(i));
        writer.flush();
        m_bytes = bytes;
    }

    [[nodiscard]] std::uint64_t operator[](std::size_t i) const
    {
        return m_bits == 0 ? 0 : numberAt(i * m_bits);
    }

    /// Calls \p take(i, number) for the first \p count, quicker than one by one.
    template <typename Take> void forEach(std::size_t count, Take take) const
    {
        if (m_bits == 0) {
            for (std::size_t i = 0; i < count; ++i)
                take(i, std::uint64_t(0));
            return;
        }
        std::size_t position = 0;
        for (std::size_t i = 0; i < count; ++i, position += m_bits)
            take(i, numberAt(position));
    }

    /// Tells the processor that they will be read.
    void announce() const
    {
        constexpr std::size_t lineSize = 64; // bytes that processors fetch at once
        for (std::size_t i = 0; i < m_size; i += lineSize)
            __builtin_prefetch(m_bytes.get() + i);
    }

    [[nodiscard]] std::size_t memoryUse() const { return m_size; }

private:
    [[nodiscard]] std::shared_ptr<unsigned char[]> makeRoom(std::size_t count);

    /// Seven bits before it and the widest number fit into the eight bytes that are read.
    [[nodiscard]] std::uint64_t numberAt(std::size_t bit) const
    {
        std::uint64_t eight;
        std::memcpy(&eight, m_bytes.get() + bit / 8, sizeof eight);
        return (eight >> (bit % 8)) & ((std::uint64_t(1) << m_bits) - 1);
    }

    std::shared_ptr<const unsigned char[]> m_bytes; ///< so many that eight can always be read
    std::uint32_t m_size = 0; ///< of m_bytes
    std::uint32_t m_bits = 0; ///< a number
};
