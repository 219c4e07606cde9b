// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

/// Copies of texts that stay where they are until clear().
class TextArena {
public:
    [[nodiscard]] std::string_view copy(std::string_view text);

    /// Keeps some of its room.
    void clear();

private:
    std::vector<std::vector<char>> m_blocks; ///< filled up to their capacity at most
};
