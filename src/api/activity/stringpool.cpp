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
            m_index.insert(StringIndex::tagOf(m_places[id]), StringId(id));
    }
}

/// Goes on behind the strings that are known.
void StringPool::know(PageStrings::Block strings)
{
    for (std::size_t i = 0; i < strings->size(); ++i)
        m_places.push_back(strings->at(i));
    m_known.push_back(std::move(strings));
}

std::vector<StringId> StringPool::idsOf(const std::vector<Text> &texts)
{
    constexpr std::size_t atOnce = 64;
    std::vector<StringId> ids;
    ids.reserve(texts.size());
    std::span rest(texts);
    while (!rest.empty()) {
        const auto some = rest.first(std::min(rest.size(), atOnce));
        announce(some);
        for (const Text &text : some)
            ids.push_back(idOf(text));
        rest = rest.subspan(some.size());
    }
    return ids;
}

/// All this is too large for the caches near to the processor, so it is told early where to look:
/// first for the slots, then for what the slots lead to, and at last for the strings.
void StringPool::announce(std::span<const Text> texts) const
{
    for (const Text &text : texts)
        m_index.announce(text.tag);
    if (m_places.empty())
        return;
    for (const Text &text : texts)
        __builtin_prefetch(&guess(text));
    for (const Text &text : texts)
        __builtin_prefetch(guess(text).data());
}

/// Any other string if it is new, which nobody can foresee, a processor neither.
const std::string_view &StringPool::guess(const Text &text) const
{
    return m_places[std::min(std::size_t(m_index.guess(text.tag)), m_places.size() - 1)];
}

StringId StringPool::idOf(const Text &text)
{
    const auto next = StringId(m_places.size() + m_new.size());
    const StringId id = m_index.findOrInsert(
        text.tag, next, [&](StringId other) { return at(other) == text.view(); });
    if (id == next)
        m_new.append(text.view());
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
