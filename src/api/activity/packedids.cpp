// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packedids.h"

#include <algorithm>

namespace {

using Numbers = std::vector<std::uint32_t>;

/// The greatest that is one; nothing is 0.
StringId greatestOf(const std::vector<StringId> &values)
{
    StringId greatest = 0;
    for (const StringId value : values) {
        if (value != missingString)
            greatest = std::max(greatest, value);
    }
    return greatest;
}

/// Which of the values, by index, go on one by one up to the greatest, wherever others stand
/// between them. Ids are given in the order of values, so one look from behind finds them.
std::vector<bool> runIn(const std::vector<StringId> &values)
{
    std::vector<bool> isInRun(values.size());
    StringId next = greatestOf(values);
    for (std::size_t i = values.size(); i-- > 0;) {
        isInRun[i] = values[i] == next && values[i] != missingString;
        next -= isInRun[i] ? 1 : 0;
    }
    return isInRun;
}

} // namespace

PackedIds::PackedIds(const Numbers &choices, const std::vector<StringId> &values)
{
    const std::vector<bool> isInRun = runIn(values);
    Numbers places(values.size(), std::uint32_t(values.size()) - 1); // of what is missing
    placeOthers(values, isInRun, places);
    placeRun(values, isInRun, places);
    m_valueCount = m_runEnd == 0 ? 0 : std::uint32_t(values.size());
    if (m_valueCount > 0)
        m_places = PackedNumbers(choices.size(), m_valueCount - 1,
                                 [&](std::size_t row) { return places[choices[row]]; });
}

void PackedIds::placeOthers(const std::vector<StringId> &values, const std::vector<bool> &isInRun,
                            Numbers &places)
{
    Numbers others;
    m_leastOther = missingString;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (isInRun[i] || values[i] == missingString)
            continue;
        places[i] = std::uint32_t(others.size());
        others.push_back(values[i]);
        m_leastOther = std::min(m_leastOther, values[i]);
    }
    for (StringId &other : others)
        other -= m_leastOther;
    m_others = PackedNumbers(others);
    m_runBegin = std::uint32_t(others.size());
}

void PackedIds::placeRun(const std::vector<StringId> &values, const std::vector<bool> &isInRun,
                         Numbers &places)
{
    m_runEnd = m_runBegin;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!isInRun[i])
            continue;
        if (m_runEnd == m_runBegin)
            m_runFirst = values[i];
        places[i] = m_runEnd++;
    }
}

void PackedIds::mark(const std::vector<unsigned char> &flags, unsigned char *rows,
                     std::size_t rowCount) const
{
    if (m_valueCount == 0)
        return;
    const unsigned char *const byPlace = flags.data();
    m_places.forEach(rowCount,
                     [=](std::size_t row, std::uint64_t place) { rows[row] |= byPlace[place]; });
}

std::size_t PackedIds::memoryUse() const
{
    return m_places.memoryUse() + m_others.memoryUse();
}
