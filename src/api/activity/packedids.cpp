// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packedids.h"

#include <algorithm>

namespace {

using Numbers = std::vector<std::uint32_t>;
using Ids = std::vector<StringId>;

std::uint32_t greatestOf(const Numbers &numbers)
{
    std::uint32_t greatest = 0;
    for (const std::uint32_t number : numbers)
        greatest = std::max(greatest, number);
    return greatest;
}

/// Which of the values, by index, go on one by one up to the greatest, wherever others stand
/// between them. Ids are given in the order of values, so one look from behind finds them.
std::vector<bool> runIn(const Ids &values)
{
    std::vector<bool> isInRun(values.size());
    StringId next = greatestOf(values);
    for (std::size_t i = values.size(); i-- > 0;) {
        isInRun[i] = values[i] == next;
        next -= isInRun[i] ? 1 : 0;
    }
    return isInRun;
}

/// The places of values with those in the run behind the others, by the places before.
Numbers placesWithRun(const std::vector<bool> &isInRun)
{
    const auto runBegin = std::count(isInRun.begin(), isInRun.end(), false);
    auto other = std::uint32_t(0);
    auto inRun = std::uint32_t(runBegin);
    Numbers places;
    places.reserve(isInRun.size() + 1);
    for (const bool isIn : isInRun)
        places.push_back(isIn ? inRun++ : other++);
    places.push_back(std::uint32_t(isInRun.size())); // of what is missing
    return places;
}

Ids outsideOf(const std::vector<bool> &isInRun, const Ids &values)
{
    Ids others;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!isInRun[i])
            others.push_back(values[i]);
    }
    return others;
}

} // namespace

PackedIds::PackedIds(const Numbers &choices, const Ids &values, NumberRoom &room)
{
    const auto count = std::uint32_t(values.size());
    m_valueCount = count == 0 ? 0 : count + (greatestOf(choices) >= count ? 1 : 0);
    m_runBegin = m_runEnd = count;
    if (count == 0)
        return;
    // By value: compilers take it that bytes that are written may be a vector's.
    const auto place
        = [from = choices.data(), count](std::size_t row) { return std::min(from[row], count); };
    const auto id = [from = values.data()](std::size_t i) { return from[i]; };
    if (count <= UINT8_MAX)
        m_places = PackedNumbers::inBytes<std::uint8_t>(choices.size(), place, room);
    else if (count <= UINT16_MAX)
        m_places = PackedNumbers::inBytes<std::uint16_t>(choices.size(), place, room);
    else
        m_places = PackedNumbers::inBytes<std::uint32_t>(choices.size(), place, room);
    m_others = PackedNumbers::inBytes<std::uint32_t>(values.size(), id, room);
}

PackedIds PackedIds::packed(std::size_t rowCount, NumberRoom &room) const
{
    if (isMissing())
        return {};
    Ids values;
    for (std::size_t place = 0; place < m_runEnd; ++place)
        values.push_back(value(place));
    const std::vector<bool> isInRun = runIn(values);
    Ids others = outsideOf(isInRun, values);
    const Numbers places = placesWithRun(isInRun);
    PackedIds ids;
    ids.m_leastOther = others.empty() ? 0 : *std::min_element(others.begin(), others.end());
    for (StringId &other : others)
        other -= ids.m_leastOther;
    ids.m_others = PackedNumbers(others, room);
    ids.m_runBegin = std::uint32_t(others.size());
    ids.m_runEnd = m_runEnd;
    ids.m_runFirst
        = values[std::size_t(std::find(isInRun.begin(), isInRun.end(), true) - isInRun.begin())];
    ids.m_valueCount = m_valueCount;
    ids.m_places = PackedNumbers(
        rowCount, m_valueCount - 1, [&](std::size_t row) { return places[placeAt(row)]; }, room);
    return ids;
}

PackedIds PackedIds::copiedTo(NumberRoom &room) const
{
    PackedIds copy = *this;
    copy.m_places = m_places.copiedTo(room);
    copy.m_others = m_others.copiedTo(room);
    return copy;
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
