// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/stringpool.h"

#include <algorithm>
#include <utility>

StringPool::StringPool(const StringDictionary &known)
{
    m_places.reserve(known.size());
    for (std::size_t i = 0; i < known.parts().size(); ++i) {
        const std::size_t first = m_places.size();
        know(known.blockOnce(i));
        for (std::size_t id = first; id < m_places.size(); ++id)
            m_index.insert(hashOf(m_places[id]), StringId(id));
    }
}

/// Goes on behind the strings that are known.
void StringPool::know(PageStrings::Block strings)
{
    for (std::size_t i = 0; i < strings->size(); ++i)
        m_places.push_back(strings->at(i));
    m_known.push_back(std::move(strings));
}

/// All this is too large for the caches near to the processor, so it is told early where to look:
/// first for the slot, then for what the slot leads to, and at last for the string.
std::vector<StringId> StringPool::idsOf(const std::vector<Text> &texts)
{
    constexpr std::size_t step = 8;
    std::vector<StringId> ids;
    ids.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size() + 3 * step; ++i) {
        if (i < texts.size())
            m_index.announce(texts[i].hash);
        if (i >= step && i - step < texts.size())
            announcePlace(texts[i - step]);
        if (i >= 2 * step && i - 2 * step < texts.size())
            announceString(texts[i - 2 * step]);
        if (i >= 3 * step)
            ids.push_back(idOf(texts[i - 3 * step]));
    }
    return ids;
}

void StringPool::announcePlace(const Text &text) const
{
    if (const StringId id = m_index.guess(text.hash); id < m_places.size())
        __builtin_prefetch(&m_places[id]);
}

void StringPool::announceString(const Text &text) const
{
    if (const StringId id = m_index.guess(text.hash); id < m_places.size())
        __builtin_prefetch(m_places[id].data());
}

StringId StringPool::idOf(const Text &text)
{
    const auto next = StringId(m_places.size() + m_new.size());
    const StringId id = m_index.findOrInsert(
        text.hash, next, [&](StringId other) { return at(other) == text.text; });
    if (id == next)
        m_new.append(text.text);
    return id;
}

PageStrings::Block StringPool::takeNew()
{
    if (m_new.size() == 0)
        return nullptr;
    auto strings = std::make_shared<const StringBlock>(m_new); // with no room to spare
    m_new.bytes.clear();
    m_new.ends.clear();
    know(strings);
    return strings;
}
