// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

/// Id of an interned string of one column. Ids are dense and start at 0 for each column.
using StringId = std::uint32_t;

/// The field was missing or null.
inline constexpr StringId missingString = 0xffffffff;

/// The string ids of one column of one page, in as few bytes a row as the number of different
/// values allows: none, one, two or four. Immutable.
class PackedIds {
public:
    /// Missing in every row.
    PackedIds() = default;

    /// Row i has values[choices[i]].
    PackedIds(const std::vector<std::uint32_t> &choices, std::vector<StringId> values);

    [[nodiscard]] StringId at(std::size_t row) const;

    /// Whether every row is missing. Nothing is held then.
    [[nodiscard]] bool isMissing() const { return m_values.empty(); }

    /// Every id that occurs, once.
    [[nodiscard]] const std::vector<StringId> &values() const { return m_values; }

    /// Sets \p rows[i] to 1 for each of \p rowCount rows whose value has its flag set, which is 0
    /// or 1; leaves the others as they are. \p flags has one for each of values().
    void mark(const std::vector<unsigned char> &flags, unsigned char *rows,
              std::size_t rowCount) const;

    [[nodiscard]] std::size_t memoryUse() const;

private:
    std::vector<StringId> m_values;
    std::vector<unsigned char> m_choices;
    std::size_t m_width = 0; ///< bytes a row in m_choices
};
