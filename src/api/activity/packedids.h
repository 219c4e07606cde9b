// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/packednumbers.h"

/// Id of an interned string of one column. Ids are dense and start at 0 for each column.
using StringId = std::uint32_t;

/// The field was missing or null.
inline constexpr StringId missingString = 0xffffffff;

/// The string ids of one column of one page: for each row the place of its value among the
/// different values. They come as they are quickest to make, and are packed later: then each place
/// takes as few bits as the number of values allows, and values that go on one by one up to the
/// greatest take no room, for most of a page are strings that it brought. Immutable; a copy is
/// another view of the same NumberRoom.
class PackedIds {
public:
    /// Missing in every row.
    PackedIds() = default;

    /// Row i has values[choices[i]]; where there is no such value, it is missing. No value may
    /// occur twice or be missingString. Not packed.
    PackedIds(const std::vector<std::uint32_t> &choices, const std::vector<StringId> &values,
              NumberRoom &room);

    /// The same ids in less memory.
    [[nodiscard]] PackedIds packed(std::size_t rowCount, NumberRoom &room) const;

    /// The same ids in another room.
    [[nodiscard]] PackedIds copiedTo(NumberRoom &room) const;

    [[nodiscard]] StringId at(std::size_t row) const { return value(placeAt(row)); }

    /// Whether every row is missing. Nothing is held then.
    [[nodiscard]] bool isMissing() const { return m_valueCount == 0; }

    /// Every id that occurs, once, by its place; missingString may be the last.
    [[nodiscard]] std::size_t placeAt(std::size_t row) const { return std::size_t(m_places[row]); }
    [[nodiscard]] std::size_t valueCount() const { return m_valueCount; }
    [[nodiscard]] StringId value(std::size_t place) const
    {
        if (place < m_runBegin)
            return StringId(m_others[place]) + m_leastOther;
        return place < m_runEnd ? m_runFirst + StringId(place - m_runBegin) : missingString;
    }

    /// Sets \p rows[i] to 1 for each of \p rowCount rows whose value has its flag set, which is 0
    /// or 1; leaves the others as they are. \p flags has one for each value, by its place.
    void mark(const std::vector<unsigned char> &flags, unsigned char *rows,
              std::size_t rowCount) const;

    /// Tells the processor that they will be read.
    void announce() const
    {
        m_places.announce();
        m_others.announce();
    }

    /// Bytes in the room.
    [[nodiscard]] std::size_t memoryUse() const;

private:
    PackedNumbers m_places; ///< one a row
    PackedNumbers m_others; ///< values that are not in the run, less the least of them
    StringId m_leastOther = 0;
    StringId m_runFirst = 0;
    // Places: the others, the run, and what is missing.
    std::uint32_t m_runBegin = 0;
    std::uint32_t m_runEnd = 0;
    std::uint32_t m_valueCount = 0;
};
