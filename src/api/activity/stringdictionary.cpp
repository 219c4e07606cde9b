// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/stringdictionary.h"

#include <algorithm>

void StringDictionary::append(const std::shared_ptr<PageStrings> &strings)
{
    const auto count = std::uint32_t(strings ? strings->size(m_column) : 0);
    if (count == 0)
        return;
    m_parts.push_back({m_size, strings});
    m_size += count;
}

std::size_t StringDictionary::partOf(StringId id) const
{
    const auto next
        = std::upper_bound(m_parts.begin(), m_parts.end(), id,
                           [](StringId wanted, const Part &part) { return wanted < part.first; });
    return std::size_t(next - m_parts.begin()) - 1;
}

HeldText StringDictionary::at(StringId id) const
{
    const Part &part = m_parts[partOf(id)];
    return {part.strings->strings(m_column), id - part.first};
}

StringDictionary::Unpacked StringDictionary::unpacked() const
{
    Unpacked blocks;
    for (const Part &part : m_parts)
        blocks.push_back(part.strings->stringsOnce(m_column));
    return blocks;
}
