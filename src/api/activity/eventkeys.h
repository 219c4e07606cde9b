// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"

#include <array>
#include <cstdint>

/// Finds the column of a key, quickly because events have their keys in about one order: behind a
/// key it looks first for the one that stood behind it last time.
class EventKeys {
public:
    EventKeys();

    /// An event begins.
    void begin() { m_previous = eventColumnCount; }

    /// The column of \p key as JSON has it; nothing for one that the table doesn't show. Sixteen
    /// bytes from its beginning on must be readable, as they are in every text for simdjson.
    [[nodiscard]] std::optional<EventColumn> columnOf(std::string_view key);

private:
    struct Key {
        std::uint64_t low = 0; ///< its first eight bytes
        std::uint64_t high = 0; ///< its next eight bytes
        std::string_view text;

        [[nodiscard]] bool is(std::string_view key) const;
    };

    [[nodiscard]] int find(std::string_view key) const;

    std::array<Key, eventColumnCount> m_keys; ///< by EventColumn
    std::array<int, eventColumnCount + 1> m_next{}; ///< by EventColumn, the first key last
    int m_previous = eventColumnCount;
};
