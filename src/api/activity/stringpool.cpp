// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/stringpool.h"

#include <utility>

StringPool::StringPool(StringDictionary known)
    : m_known(std::move(known))
{
    m_known.forEach(
        [this](StringId id, std::string_view text) { m_index.insert(hashOf(text), id); });
}

StringId StringPool::idOf(std::string_view text, std::size_t hash)
{
    const auto found = m_index.find(hash, [&](StringId id) { return at(id) == text; });
    if (found)
        return *found;
    const StringId id = m_known.size() + StringId(m_new.size());
    m_new.append(text);
    m_index.insert(hash, id);
    return id;
}

std::shared_ptr<const StringBlock> StringPool::takeNew()
{
    if (m_new.size() == 0)
        return nullptr;
    StringBlock full = std::exchange(m_new, {});
    full.squeeze();
    auto block = std::make_shared<const StringBlock>(std::move(full));
    m_known.append(block);
    return block;
}

std::string_view StringPool::at(StringId id) const
{
    return id < m_known.size() ? m_known.at(id) : m_new.at(id - m_known.size());
}
