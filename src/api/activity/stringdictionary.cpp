// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/stringdictionary.h"

#include <algorithm>

void StringDictionary::append(std::shared_ptr<PageStrings> strings)
{
    if (!strings || strings->size() == 0)
        return;
    const auto count = std::uint32_t(strings->size());
    m_parts.push_back({m_size, std::move(strings)});
    m_size += count;
}

HeldText StringDictionary::at(StringId id) const
{
    const auto next
        = std::upper_bound(m_parts.begin(), m_parts.end(), id,
                           [](StringId wanted, const Part &part) { return wanted < part.first; });
    const Part &part = *std::prev(next);
    return {part.strings->strings(), id - part.first};
}

StringDictionary::Unpacked StringDictionary::unpacked() const
{
    Unpacked blocks;
    for (const Part &part : m_parts)
        blocks.push_back(part.strings->stringsOnce());
    return blocks;
}
