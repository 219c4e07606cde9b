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

    /// Passes the key ahead and its colon. Its column; nothing for one that the table doesn't show.
    [[nodiscard]] std::optional<EventColumn> passColumn(JsonWalk &walk)
    {
        for (const int column : m_followers[std::size_t(m_previous)]) {
            if (!m_keys[std::size_t(column)].isAhead(walk))
                continue;
            walk.passKey();
            m_previous = column;
            return EventColumn(column);
        }
        return passOther(walk);
    }

private:
    /// A key and the quote behind it.
    class Key {
    public:
        Key() = default;
        explicit Key(std::string_view name);

        /// Whether a string that is the key, and nothing in it escaped, is ahead.
        [[nodiscard]] bool isAhead(const JsonWalk &walk) const
        {
            const char *const at = walk.position();
            if (walk.textEnd() - at <= std::ptrdiff_t(sizeof m_words) || *at != '"')
                return false;
            std::uint64_t difference = 0;
            for (std::size_t i = 0; i < m_words.size(); ++i) {
                const auto word = texthash::load<std::uint64_t>(at + 1 + i * sizeof m_words[0]);
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

    std::optional<EventColumn> passOther(JsonWalk &walk);

    std::array<Key, eventColumnCount> m_keys; ///< by EventColumn
    std::array<Followers, eventColumnCount + 1> m_followers{}; ///< by EventColumn, the first last
    int m_previous = eventColumnCount;
};
