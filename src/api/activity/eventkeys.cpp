// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventkeys.h"

#include "api/activity/texthash.h"
#include "api/json/jsonstring.h"

#include <algorithm>

namespace {

constexpr int notFound = -1;

/// All bits of the bytes that belong to a key of \p size, in the eight from \p from on.
constexpr std::uint64_t maskFor(std::size_t size, std::size_t from)
{
    const std::size_t bytes = std::min<std::size_t>(size - std::min(size, from), 8);
    return bytes == 8 ? ~std::uint64_t(0) : (std::uint64_t(1) << (bytes * 8)) - 1;
}

constexpr std::size_t longestKey = 17;

constexpr auto masksFrom(std::size_t from)
{
    std::array<std::uint64_t, longestKey + 1> masks{};
    for (std::size_t size = 0; size < masks.size(); ++size)
        masks[size] = maskFor(size, from);
    return masks;
}

constexpr auto lowMasks = masksFrom(0);
constexpr auto highMasks = masksFrom(8);

} // namespace

EventKeys::EventKeys()
{
    for (int column = 0; column < eventColumnCount; ++column) {
        const QLatin1StringView name = jsonKey(EventColumn(column));
        Key &key = m_keys[std::size_t(column)];
        key.text = {name.data(), std::size_t(name.size())};
        Q_ASSERT(key.text.size() <= longestKey);
        std::array<char, 16> bytes{};
        std::copy_n(key.text.begin(), std::min(key.text.size(), bytes.size()), bytes.begin());
        key.low = texthash::load<std::uint64_t>(bytes.data());
        key.high = texthash::load<std::uint64_t>(bytes.data() + 8);
    }
}

bool EventKeys::Key::is(std::string_view key) const
{
    using texthash::load;
    return key.size() == text.size()
        && (load<std::uint64_t>(key.data()) & lowMasks[text.size()]) == low
        && (load<std::uint64_t>(key.data() + 8) & highMasks[text.size()]) == high
        && (text.size() <= 16 || key.back() == text.back());
}

std::optional<EventColumn> EventKeys::columnOf(std::string_view key)
{
    int &next = m_next[std::size_t(m_previous)];
    if (!m_keys[std::size_t(next)].is(key)) {
        const int found = find(key);
        if (found == notFound)
            return std::nullopt;
        next = found;
    }
    m_previous = next;
    return EventColumn(next);
}

int EventKeys::find(std::string_view key) const
{
    for (int i = 0; i < eventColumnCount; ++i) {
        if (m_keys[std::size_t(i)].is(key))
            return i;
    }
    if (key.find('\\') == std::string_view::npos)
        return notFound;
    std::string buffer;
    const std::string_view text = unescaped({key.data() - 1, key.size() + 2}, buffer);
    const auto column = eventColumnOf(text);
    return column ? int(*column) : notFound;
}
