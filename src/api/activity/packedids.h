// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/packednumbers.h"

/// Id of an interned string of one column. Ids are dense and start at 0 for each column.
using StringId = std::uint32_t;

/// The field was missing or null.
inline constexpr StringId missingString = 0xffffffff;

/// The string ids of one column of one page: for each row the place of its value, in as few bits
/// as the number of different values allows. Of the values, those that go on one by one up to the
/// greatest take no room: most of a page are strings that it brought. Immutable.
class PackedIds {
public:
    /// Missing in every row.
    PackedIds() = default;

    /// Row i has values[choices[i]]. No value may occur twice.
    PackedIds(const std::vector<std::uint32_t> &choices, const std::vector<StringId> &values);

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

    /// Calls \p take(row, place of its value) for each of \p rowCount rows, quicker than one by
    /// one. Nothing may be missing in every row.
    template <typename Take> void forEachPlace(std::size_t rowCount, Take take) const
    {
        m_places.forEach(rowCount, take);
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

    [[nodiscard]] std::size_t memoryUse() const;

private:
    void placeOthers(const std::vector<StringId> &values, const std::vector<bool> &isInRun,
                     std::vector<std::uint32_t> &places);
    void placeRun(const std::vector<StringId> &values, const std::vector<bool> &isInRun,
                  std::vector<std::uint32_t> &places);

    PackedNumbers m_places; ///< one a row
    PackedNumbers m_others; ///< values that are not in the run, less the least of them
    StringId m_leastOther = 0;
    StringId m_runFirst = 0;
    // Places: the others, the run, and what is missing.
    std::uint32_t m_runBegin = 0;
    std::uint32_t m_runEnd = 0;
    std::uint32_t m_valueCount = 0;
};
