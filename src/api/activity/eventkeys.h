// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"
#include "api/activity/texthash.h"
#include "api/json/jsonwalk.h"

#include <array>
#include <cstdint>

/// Finds the column of a key, quickly because events have their keys in about one order: behind a
/// key it looks first for those that stood behind it before.
class EventKeys {
public:
    EventKeys();

    /// An event begins.
    void begin() { m_previous = eventColumnCount; }

    /// Of a key that the table doesn't show.
    static constexpr auto noColumn = EventColumn(eventColumnCount);

    /// Passes the key ahead and its colon, and returns its column or noColumn.
    [[nodiscard]] EventColumn passColumn(JsonWalk &walk)
    {
        const char *const text = walk.position();
        if (walk.textEnd() - text < std::ptrdiff_t(sizeof(Key)))
            return passOther(walk);
        for (const int column : m_followers[std::size_t(m_previous)]) {
            if (!m_keys[std::size_t(column)].beginsAt(text))
                continue;
            walk.passSeenKey();
            m_previous = column;
            return EventColumn(column);
        }
        return passOther(walk);
    }

private:
    /// A key, its quotes and its colon.
    class Key {
    public:
        Key() = default;
        explicit Key(std::string_view name);

        /// Whether \p text, of which so many bytes must be readable as one has, begins with it,
        /// with nothing in it escaped and no blank in front of the colon.
        [[nodiscard]] bool beginsAt(const char *text) const
        {
            std::uint64_t difference = 0;
            for (std::size_t i = 0; i < m_words.size(); ++i) {
                const auto word = texthash::load<std::uint64_t>(text + i * sizeof m_words[0]);
                difference |= (word ^ m_words[i]) & m_masks[i];
            }
            return difference == 0;
        }

    private:
        std::array<std::uint64_t, 3> m_words{};
        std::array<std::uint64_t, 3> m_masks{}; ///< all bits of the bytes that count
    };

    /// The keys that stood behind another, those met last in front.
    using Followers = std::array<int, 6>;

    /// Goes on with a copy, which compilers keep in registers.
    [[nodiscard]] EventColumn passOther(JsonWalk &walk)
    {
        JsonWalk behind = walk;
        const EventColumn column = columnOf(behind.key());
        walk = behind;
        return column;
    }

    [[nodiscard]] EventColumn columnOf(std::string_view key);

    std::array<Key, eventColumnCount> m_keys; ///< by EventColumn
    std::array<Followers, eventColumnCount + 1> m_followers{}; ///< by EventColumn, the first last
    int m_previous = eventColumnCount;
};
