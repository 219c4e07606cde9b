// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventkeys.h"

#include "api/json/jsonstring.h"

#include <algorithm>
#include <iterator>
#include <string>

EventKeys::Key::Key(std::string_view name)
{
    std::array<char, sizeof m_words> bytes{};
    std::array<char, sizeof m_words> counts{};
    const std::string written = '"' + std::string(name) + "\":";
    Q_ASSERT(written.size() <= bytes.size());
    std::copy(written.begin(), written.end(), bytes.begin());
    std::fill_n(counts.begin(), written.size(), char(0xff));
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

EventColumn EventKeys::columnOf(std::string_view key)
{
    std::string buffer;
    if (key.find('\\') != std::string_view::npos)
        key = unescaped(key, buffer);
    const std::optional<EventColumn> column = eventColumnOf(key);
    if (!column)
        return noColumn;
    Followers &followers = m_followers[std::size_t(m_previous)];
    const auto last = std::prev(followers.end()); // makes room for what isn't among them
    const auto place = std::find(followers.begin(), last, int(*column));
    std::rotate(followers.begin(), place, std::next(place));
    followers.front() = int(*column);
    m_previous = int(*column);
    return *column;
}
