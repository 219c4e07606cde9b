// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/stringdictionary.h"

#include <algorithm>

void StringDictionary::append(std::shared_ptr<const StringBlock> block)
{
    if (!block || block->size() == 0)
        return;
    const auto count = std::uint32_t(block->size());
    m_parts.push_back({m_size, std::move(block)});
    m_size += count;
}

std::string_view StringDictionary::at(StringId id) const
{
    const auto next
        = std::upper_bound(m_parts.begin(), m_parts.end(), id,
                           [](StringId wanted, const Part &part) { return wanted < part.first; });
    const Part &part = *std::prev(next);
    return part.block->at(id - part.first);
}
