// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"
#include "api/activity/textarena.h"
#include "api/activity/texthash.h"

#include <QtGlobal>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

/// Where the fields of a page's events stand, column by column, before anything is made of them.
/// Copies no string that stands in the page, but for those at its very end.
///
/// Reading a page goes by rows, interning its strings by columns: so the one never waits for the
/// other, and what a column needs stays in the caches.
class PageFields {
    static constexpr std::uint32_t longest = 0x7fffffff; ///< far beyond the 10 MB of an answer

public:
    struct Field {
        const char *text; ///< followed by readable bytes, see texthash::reach
        std::uint32_t row;
        std::uint32_t sizeAndKind; ///< no bit field: these are written byte by byte

        [[nodiscard]] std::string_view view() const { return {text, sizeAndKind & longest}; }

        /// Whether it is what stands between the quotes of a JSON string.
        [[nodiscard]] bool isEscaped() const { return sizeAndKind > longest; }
    };

    /// What is true for some fields, and what for all that were added.
    class Kinds {
    public:
        void add(const Field &field)
        {
            m_some |= field.sizeAndKind;
            m_all &= field.sizeAndKind;
        }
        [[nodiscard]] bool someEscaped() const { return m_some > longest; }
        [[nodiscard]] bool allEscaped() const { return m_all > longest; }

    private:
        std::uint32_t m_some = 0;
        std::uint32_t m_all = 0xffffffff;
    };

    /// Forgets all. \p page must stay where it is as long as the fields are read.
    void begin(std::string_view page);

    void beginRow() { ++m_rowCount; }

    /// Of the row begun last. Given twice, the later one counts. A text that isn't in the page is
    /// copied.
    void set(EventColumn column, std::string_view text) { put(column, text, 0); }

    /// The same for what stands between the quotes of a JSON string.
    void setEscaped(EventColumn column, std::string_view raw) { put(column, raw, longest + 1); }

    [[nodiscard]] std::size_t rowCount() const { return m_rowCount; }

    /// Those of a column, in the order in which they were set.
    [[nodiscard]] const std::vector<Field> &of(EventColumn column) const
    {
        return m_columns[std::size_t(column)];
    }

    /// Forgets those of a column for which \p isTaken(field) is true; it is asked in their order.
    template <typename IsTaken> void takeOut(EventColumn column, IsTaken isTaken)
    {
        std::erase_if(m_columns[std::size_t(column)], isTaken);
    }

private:
    /// Twenty and more columns are written in turn, so processors don't see where each goes on.
    static constexpr std::size_t ahead = 8;

    /// Of what lies within the page; of two pointers into different texts any answer will do that
    /// is no if it must be.
    [[nodiscard]] bool reachesFarEnough(const char *text) const
    {
        const auto offset = reinterpret_cast<std::uintptr_t>(text)
            - reinterpret_cast<std::uintptr_t>(m_page.data());
        return offset < m_page.size() && m_page.size() - offset >= texthash::reach;
    }

    void put(EventColumn column, std::string_view text, std::uint32_t kind)
    {
        const char *const begin = reachesFarEnough(text.data()) ? text.data() : copyOf(text);
        std::vector<Field> &fields = m_columns[std::size_t(column)];
        fields.push_back(
            {begin, std::uint32_t(m_rowCount - 1), (std::uint32_t(text.size()) & longest) | kind});
        __builtin_prefetch(fields.data() + fields.size() + ahead, 1);
    }

    [[nodiscard]] const char *copyOf(std::string_view text);

    std::string_view m_page;
    std::size_t m_rowCount = 0;
    std::array<std::vector<Field>, eventColumnCount> m_columns;
    TextArena m_copies;
};
