// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/bitwriter.h"
#include "api/activity/numberroom.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

/// Whole numbers, each in the same number of bits. They lie in a NumberRoom, which must live as
/// long as they are read. Immutable; a copy is another view of them.
class PackedNumbers {
public:
    /// The widest that fit.
    static constexpr unsigned mostBits = 56;

    /// None, or all 0.
    PackedNumbers() = default;

    /// In as many bits as the greatest of them needs. All must be below 2^mostBits.
    PackedNumbers(const std::vector<std::uint32_t> &numbers, NumberRoom &room);
    PackedNumbers(const std::vector<std::uint64_t> &numbers, NumberRoom &room);

    /// The numbers \p numberAt(i) for i below \p count; none has a bit above the highest of
    /// \p greatest.
    template <typename NumberAt>
    PackedNumbers(std::size_t count, std::uint64_t greatest, NumberAt numberAt, NumberRoom &room)
        : m_bits(count == 0 ? 0 : std::uint32_t(std::bit_width(greatest)))
    {
        if (m_bits == 0)
            return;
        unsigned char *const bytes = makeRoom(count, room);
        BitWriter writer(bytes, m_bits);
        for (std::size_t i = 0; i < count; ++i)
            writer.put(numberAt(i));
        writer.flush();
    }

    /// The same in whole bytes, which takes more room and a tenth of the time. \p Number is what
    /// is stored: an unsigned type that all fit into.
    template <typename Number, typename NumberAt>
    [[nodiscard]] static PackedNumbers inBytes(std::size_t count, NumberAt numberAt,
                                               NumberRoom &room)
    {
        PackedNumbers numbers;
        numbers.m_bits = count == 0 ? 0 : 8 * sizeof(Number);
        if (count == 0)
            return numbers;
        auto *const target = reinterpret_cast<Number *>(numbers.makeRoom(count, room));
        for (std::size_t i = 0; i < count; ++i)
            target[i] = static_cast<Number>(numberAt(i));
        return numbers;
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
            __builtin_prefetch(m_bytes + i);
    }

    /// The same numbers in another room.
    [[nodiscard]] PackedNumbers copiedTo(NumberRoom &room) const;

    /// Bytes in the room.
    [[nodiscard]] std::size_t memoryUse() const { return m_size; }

private:
    [[nodiscard]] unsigned char *makeRoom(std::size_t count, NumberRoom &room);

    /// Seven bits before it and the widest number fit into the eight bytes that are read.
    [[nodiscard]] std::uint64_t numberAt(std::size_t bit) const
    {
        std::uint64_t eight;
        std::memcpy(&eight, m_bytes + bit / 8, sizeof eight);
        return (eight >> (bit % 8)) & ((std::uint64_t(1) << m_bits) - 1);
    }

    const unsigned char *m_bytes = nullptr; ///< so many that eight can always be read
    std::uint32_t m_size = 0; ///< of m_bytes
    std::uint32_t m_bits = 0; ///< a number
};
