// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventkeys.h"

#include "api/json/jsonstring.h"

#include <algorithm>
#include <string>

EventKeys::Key::Key(std::string_view name)
{
    Q_ASSERT(name.size() < sizeof m_words);
    std::array<char, sizeof m_words> bytes{};
    std::array<char, sizeof m_words> counts{};
    *std::copy(name.begin(), name.end(), bytes.begin()) = '"';
    std::fill_n(counts.begin(), name.size() + 1, char(0xff));
    std::memcpy(m_words.data(), bytes.data(), sizeof m_words);
    std::memcpy(m_masks.data(), counts.data(), sizeof m_masks);
}

EventKeys::EventKeys()
{
    for (int column = 0; column < eventColumnCount; ++column) {
        const QLatin1StringView name = jsonKey(EventColumn(column));
        m_keys[std::size_t(column)] = Key({name.data(), std::size_t(name.size())});
    }
}

std::optional<EventColumn> EventKeys::passOther(JsonWalk &walk)
{
    std::string_view key = walk.key();
    std::string buffer;
    if (key.find('\\') != std::string_view::npos)
        key = unescaped(key, buffer);
    const std::optional<EventColumn> column = eventColumnOf(key);
    if (column) {
        Followers &followers = m_followers[std::size_t(m_previous)];
        std::rotate(followers.begin(), followers.end() - 1, followers.end());
        followers.front() = int(*column);
        m_previous = int(*column);
    }
    return column;
}
