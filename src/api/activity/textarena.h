// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

/// Copies of texts that stay where they are until clear().
class TextArena {
public:
    /// Reachable: see texthash.
    [[nodiscard]] std::string_view copy(std::string_view text);

    /// Keeps some of its room.
    void clear();

private:
    std::vector<std::vector<char>> m_blocks;
    std::size_t m_used = 0; ///< of the last one
};
