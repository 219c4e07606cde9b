// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventpage.h"
#include "api/activity/stringindex.h"

class StringPool;

/// One text column while its page is being read. Keeps the strings of the page to itself until
/// finish(), so that a page that turns out to be broken leaves no trace in the pool.
class ColumnBuilder {
public:
    /// Of a row not given before, or once more of the last one, which it replaces.
    void set(std::size_t row, std::string_view text);

    /// Takes back what was set for \p row.
    void unset(std::size_t row);

    /// A hash of the row's text; the same for every missing one.
    [[nodiscard]] quint64 hashAt(std::size_t row) const;

    /// Rows not given are missing. The builder is empty afterwards.
    [[nodiscard]] TextColumn finish(std::size_t rowCount, StringPool &pool);

private:
    [[nodiscard]] std::uint32_t localIdOf(std::string_view text);

    StringBlock m_strings;
    std::vector<std::size_t> m_hashes; ///< by local id
    StringIndex m_index;
    std::vector<std::uint32_t> m_rows; ///< local ids or missingString
};
