// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventpage.h"
#include "api/activity/stringpool.h"
#include "api/activity/textarena.h"

/// One text column while its page is being read. Copies no string that stands in the page as it is,
/// and keeps all of them to itself until finish(), so that a page that turns out to be broken
/// leaves no trace in the pool.
class ColumnBuilder {
public:
    /// Of a row not given before, or once more of the last one, which it replaces. \p text is
    /// copied.
    void set(std::size_t row, std::string_view text);

    /// The same for what JSON writes as \p raw. \p textOf(raw) is asked for its text only if there
    /// is need. \p raw must stay where it is until finish().
    template <typename TextOf> void setRaw(std::size_t row, std::string_view raw, TextOf textOf)
    {
        if (m_lastRaw.data() == nullptr || !isSameText(m_lastRaw, raw)) {
            m_last = valueOfRaw(raw, textOf);
            m_lastRaw = raw;
        }
        put(row, m_last);
    }

    /// Takes back what was set for \p row.
    void unset(std::size_t row);

    /// A hash of the row's text, the same in every search; 0 where it is missing.
    [[nodiscard]] std::uint64_t hashAt(std::size_t row) const
    {
        return row < m_rows.size() && m_rows[row] != missing ? m_values[m_rows[row]].hash : 0;
    }

    /// Gives the strings their ids. Rows not given are missing. The builder is empty afterwards.
    [[nodiscard]] TextColumn finish(std::size_t rowCount, StringPool &pool);

    /// As if nothing had been set.
    void clear();

private:
    static constexpr std::uint32_t missing = 0xffffffff;

    void put(std::size_t row, std::uint32_t value)
    {
        if (row >= m_rows.size())
            m_rows.resize(row + 1, missing);
        m_rows[row] = value;
    }

    [[nodiscard]] std::optional<std::uint32_t> find(const StringPool::Text &text) const
    {
        return m_index.find(text.hash, [&](std::uint32_t value) {
            return isSameText(m_values[value].text, text.text);
        });
    }

    template <typename TextOf> std::uint32_t valueOfRaw(std::string_view raw, TextOf textOf);
    std::uint32_t valueOf(std::string_view text);
    std::uint32_t add(const StringPool::Text &text);

    std::vector<std::uint32_t> m_rows; ///< places in m_values, or missing
    std::vector<StringPool::Text> m_values; ///< each string of the page once
    StringIndex m_index; ///< of m_values
    TextArena m_copies; ///< of strings that don't stand in the page as they are
    bool m_hasBackslashes = false; ///< a text in m_values has one
    std::uint32_t m_last = 0; ///< what setRaw() was given last
    std::string_view m_lastRaw;
};

template <typename TextOf>
std::uint32_t ColumnBuilder::valueOfRaw(std::string_view raw, TextOf textOf)
{
    const StringPool::Text asItIs{raw, hashOf(raw)};
    if (!m_hasBackslashes) { // a text that has one may look like what JSON writes for another
        if (const auto found = find(asItIs))
            return *found;
    }
    const std::string_view text = textOf(raw);
    const bool isAsItIs = text.data() == raw.data() && text.size() == raw.size();
    if (!isAsItIs)
        return valueOf(text);
    const auto found = m_hasBackslashes ? find(asItIs) : std::nullopt;
    return found ? *found : add(asItIs);
}
