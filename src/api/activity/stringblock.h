// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// The strings that one page brought for the first time to a column, in the order of their ids:
/// UTF-8, back to back. Immutable once built.
struct StringBlock {
    std::vector<char> bytes;
    std::vector<std::uint32_t> ends; ///< ends[i] is where string i ends in bytes

    [[nodiscard]] std::string_view at(std::size_t index) const;
    [[nodiscard]] std::size_t size() const { return ends.size(); }
    [[nodiscard]] std::size_t memoryUse() const;

    /// While it is being built.
    void append(std::string_view text);
};
