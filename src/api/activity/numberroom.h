// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

/// Memory for the numbers of one page, handed out piece by piece and given back all at once. What
/// was taken stays where it is, also when the room is moved.
class NumberRoom {
public:
    NumberRoom() = default;

    /// Has \p size bytes at first, so that no more are taken than are needed.
    explicit NumberRoom(std::size_t size)
    {
        if (size > 0)
            grow(size);
    }

    /// \p size bytes, not initialized, at an address that any number may have.
    [[nodiscard]] unsigned char *take(std::size_t size)
    {
        const std::size_t whole = (size + alignment - 1) / alignment * alignment;
        if (whole > m_left)
            grow(whole < blockSize ? blockSize : whole);
        m_left -= whole;
        m_taken += whole;
        return std::exchange(m_next, m_next + whole);
    }

    /// Bytes held, and how many of them a room needs that the same is taken from.
    [[nodiscard]] std::size_t memoryUse() const { return m_size; }
    [[nodiscard]] std::size_t taken() const { return m_taken; }

private:
    static constexpr std::size_t alignment = 8;
    static constexpr std::size_t blockSize = 1 << 15;

    void grow(std::size_t size)
    {
        m_blocks.emplace_back(new unsigned char[size]);
        m_next = m_blocks.back().get();
        m_left = size;
        m_size += size;
    }

    std::vector<std::unique_ptr<unsigned char[]>> m_blocks;
    unsigned char *m_next = nullptr; ///< of the last block
    std::size_t m_left = 0; ///< bytes from there on
    std::size_t m_size = 0; ///< of all blocks
    std::size_t m_taken = 0;
};
